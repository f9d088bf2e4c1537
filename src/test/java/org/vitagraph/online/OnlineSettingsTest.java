package org.vitagraph.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vitagraph.online.OnlineSettings.SettingException;

class OnlineSettingsTest {
  @TempDir private Path folder;

  private OnlineSettings read(String text) throws IOException {
    return OnlineSettings.read(Files.writeString(folder.resolve("own.properties"), text));
  }

  @Test
  void isCautiousUnlessToldOtherwise() throws IOException {
    OnlineSettings settings = OnlineSettings.read(null);
    assertEquals(new Limit(1, 1), settings.service("dblp").limit());
    assertEquals(new Limit(8, 8), settings.service("orcid").limit());
    assertEquals(new Limit(5, 5), settings.service("crossref").limit());
    assertEquals(Limit.CAUTIOUS, settings.other().limit());
    assertFalse(settings.hasContact());
  }

  @Test
  void aFileSaysOtherwiseWhereItLikes() throws IOException {
    OnlineSettings settings =
        read("orcid.perSecond = 20\nror.header.Client-Id = abc\ncontact = ada@lab.example\n");
    assertEquals(new Limit(20, 8), settings.service("orcid").limit());
    assertEquals(Map.of("Client-Id", "abc"), settings.service("ror").headers());
    assertEquals("Vitagraph (mailto:ada@lab.example)", settings.userAgent());
  }

  @ParameterizedTest
  @CsvSource({
    "dblp.persecond = 3, there is no setting dblp.persecond",
    "tries = 0, tries is to be a whole number from 1",
    "timeout.seconds = soon, timeout.seconds is to be a number above 0",
    "dblp.url = dblp.org, dblp.url is to begin with http",
    "dblp.url = https://dblp.org/, not end in a stroke"
  })
  void namesTheSettingThatIsWrong(String line, String message) {
    SettingException refused = assertThrows(SettingException.class, () -> read(line));
    assertTrue(String.valueOf(refused.getMessage()).contains(message), refused::toString);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@lab.example", "https://lab.example/ada"})
  void takesAnAddressForAContact(String contact) throws IOException {
    assertTrue(OnlineSettings.read(null).withContact(contact).hasContact());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ada", "ada@lab", "a b@lab.example", "a@b.example)\r\nX: y"})
  void takesNothingElse(String contact) throws IOException {
    assertFalse(OnlineSettings.read(null).withContact(contact).hasContact());
  }
}
