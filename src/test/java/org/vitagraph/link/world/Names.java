package org.vitagraph.link.world;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Names in the proportions in which they are met: half of the people share few family names. The
 * lists are of common names, the most common first; the rare ones are made up of syllables.
 */
public final class Names {
  private static final String[] CHINESE =
      ("Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song"
              + " Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang"
              + " Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou")
          .split(" ");
  private static final String[] CHINESE_GIVEN =
      ("Wei Jun Jing Yang Lei Yan Yu Jie Tao Min Hao Bo Xin Peng Fei Hui Ying Ming Ping Bin Qiang Li Feng"
              + " Chao Hong Gang Yong Hua Kai Rui Xiang Ning Lin Long Dan Chen Xiao Zhen Hai Jian Yi Kun")
          .split(" ");
  private static final String[] KOREAN =
      "Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song"
          .split(" ");
  private static final String[] KOREAN_GIVEN =
      "Min Ji Seung Hyun Jae Sung Young Jin Dong Hye Sang Ki Woo Eun Kyung Tae Soo Yeon Ho Hoon"
          .split(" ");
  private static final String[] FAMILIES =
      ("Smith Johnson Brown Miller Davis Garcia Martin Wilson Anderson Taylor Thomas Moore Kumar Singh"
              + " Sharma Gupta Nguyen Tran Pham Müller Schmidt Schneider Fischer Weber Rossi Russo Ferrari"
              + " Silva Santos Oliveira Kowalski Novak Ivanov Petrov Tanaka Suzuki Sato Watanabe Ito Dubois"
              + " Lefèvre Moreau García López Fernández Jensen Nielsen Hansen Andersson Virtanen Yilmaz Kaya"
              + " Cohen Levi Papadopoulos Popescu Horváth Nagy Murphy Kelly Walker Wright Hill Green Baker")
          .split(" ");
  private static final String[] GIVEN =
      ("James Maria David Anna Michael Laura Thomas Daniel Elena Peter Paul Sarah Andreas Christian Martin"
              + " Julia Robert Marco Stefan José Luis Carlos Ana Rahul Amit Priya Sanjay Hiroshi Yuki Kenji"
              + " Takashi Ivan Olga Sergey Dmitry Pierre Claire François Erik Lars Ingrid Mehmet Ayşe Yael"
              + " Noam Nikos George John Mark Kevin Emily Rachel Alexander Katharina Matthias Jürgen Zoë")
          .split(" ");
  private static final String[] ONSETS = "b d f g h k l m n p r s t v w z br st gr kl".split(" ");
  private static final String[] RIMES =
      "a e i o u an el in or us ar en il ov ak ert eld".split(" ");

  private final Random random;

  public Names(Random random) {
    this.random = random;
  }

  /** Given name, then family name. */
  public List<String> next() {
    int sort = random.nextInt(100);
    if (sort < 34) {
      boolean isDouble = random.nextInt(100) < 72;
      String given = pick(CHINESE_GIVEN, isDouble ? 1 : 1.3);
      return List.of(
          isDouble ? given + pick(CHINESE_GIVEN, 1).toLowerCase(Locale.ROOT) : given,
          pick(CHINESE, 1.7));
    }
    if (sort < 42) {
      return List.of(
          pick(KOREAN_GIVEN, 1)
              + (random.nextBoolean() ? "-" : "")
              + pick(KOREAN_GIVEN, 1).toLowerCase(Locale.ROOT),
          pick(KOREAN, 1.9));
    }
    String given = random.nextInt(3) == 0 ? rare() : pick(GIVEN, 1);
    if (random.nextInt(100) < 30) {
      given += " " + (char) ('A' + random.nextInt(20)) + ".";
    }
    return List.of(given, sort < 62 ? pick(FAMILIES, 1.2) : rare());
  }

  private String rare() {
    StringBuilder name = new StringBuilder();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      name.append(ONSETS[random.nextInt(ONSETS.length)])
          .append(RIMES[random.nextInt(RIMES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /** Mostly one of the first. */
  private String pick(String[] from, double skew) {
    return from[(int) (from.length * Math.pow(random.nextDouble(), skew))];
  }
}
