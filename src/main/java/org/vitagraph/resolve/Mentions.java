package org.vitagraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.TitleKey;

/**
 * What is compared of all mentions, in plain arrays: documents, publications, names (signatures and
 * persons) and facts, each numbered in the order of the IRIs, the signatures of a publication by
 * their ordinals.
 */
final class Mentions {
  /** The name is the document's owner's. */
  static final byte OWNER = 1;

  /** The name stands twice in its list of authors. */
  static final byte TWICE = 2;

  /** Begins no IRI: no publication is open. */
  private static final String NONE = " ";

  private static final char BETWEEN = '\n';

  final MentionFile file;
  final PrintedNames printedNames = new PrintedNames();
  private final Remembered<Spelling> spellings = new Remembered<>(Spelling::of);
  private final Rarity rarityOfNames;
  private final Remembered<Named> venues = new Remembered<>(Mentions::readVenue);

  // Documents. What belongs to document d is numbered from start[d] to start[d + 1].
  final int documents;
  final int[] documentPlace;
  final int[] documentNames;
  final int[] documentPublications;
  final int[] documentFacts;
  final int[] owner;

  // Publications.
  final int publications;
  final int[] publicationPlace;
  final int[] firstSignature;
  final int[] signatureCount;
  final int[] publicationDocument;
  final long[] title;
  final long[] doi;
  final long[] venueName;
  final long[] acronym;
  final short[] year;
  final byte[] kind;
  final boolean[] isTruncated;
  private final int[][] words;
  private final float[][] subjects;

  // Names: signatures, and persons that belong to no publication (publication -1).
  final int names;
  final int[] namePlace;
  final int[] publication;
  long[] full;
  int[] initials;
  int[] family;
  int[] given;

  /** The block of the name, and the blocks where other spellings of it may stand. */
  final int[] block;

  final IntList otherBlocks = new IntList();

  /** The names of the other blocks, one by one. */
  final IntList ofOtherBlocks = new IntList();

  /** How rare the name is: the logarithm of a probability. */
  final float[] rarity;

  final short[] ordinal;
  final byte[] flags;
  final int[] persons;
  private final int[] personPlace;

  // Facts: degrees, positions, awards, advisings, activities.
  final int facts;
  final int[] factPlace;
  final int[] factDocument;

  private Mentions(MentionFile file, Rarity rarityOfNames, Count count) {
    this.file = file;
    this.rarityOfNames = rarityOfNames;
    documents = count.documents;
    documentPlace = new int[documents];
    documentNames = new int[documents + 1];
    documentPublications = new int[documents + 1];
    documentFacts = new int[documents + 1];
    owner = new int[documents];
    publications = count.publications;
    publicationPlace = new int[publications];
    firstSignature = new int[publications];
    signatureCount = new int[publications];
    publicationDocument = new int[publications];
    title = new long[publications];
    doi = new long[publications];
    venueName = new long[publications];
    acronym = new long[publications];
    year = new short[publications];
    kind = new byte[publications];
    isTruncated = new boolean[publications];
    words = new int[publications][];
    subjects = new float[publications][];
    names = count.signatures + count.persons;
    namePlace = new int[names];
    publication = new int[names];
    full = new long[names];
    initials = new int[names];
    family = new int[names];
    given = new int[names];
    block = new int[names];
    rarity = new float[names];
    ordinal = new short[names];
    flags = new byte[names];
    persons = new int[count.persons];
    personPlace = new int[count.persons];
    facts = count.facts;
    factPlace = new int[facts];
    factDocument = new int[facts];
  }

  /** Goes through the file twice: to count, and to fill. */
  static Mentions of(MentionFile file, Rarity rarity) {
    return of(file, rarity, Memory.NONE, Set.of());
  }

  /**
   * The same, with what was read before.
   *
   * @param changed IRIs of documents of which it does not hold
   */
  static Mentions of(MentionFile file, Rarity rarity, Memory before, Set<String> changed) {
    Count count = new Count();
    file.forEach((place, mention) -> count.add(mention));
    Mentions mentions = new Mentions(file, rarity, count);
    Filling filling = mentions.new Filling(before, changed);
    file.forEach(filling::add);
    filling.end();
    return mentions;
  }

  /** Gives the room of the keys of names back, once persons are found. */
  void forgetNameKeys() {
    full = new long[0];
    initials = new int[0];
    family = new int[0];
    given = new int[0];
  }

  boolean isOwner(int name) {
    return (flags[name] & OWNER) != 0;
  }

  boolean isTwice(int name) {
    return (flags[name] & TWICE) != 0;
  }

  boolean isFull(int name) {
    return full[name] != 0;
  }

  boolean compatible(int name, int other) {
    return NameKeys.compatible(family[name], given[name], family[other], given[other]);
  }

  int endOfSignatures(int publication) {
    return firstSignature[publication] + signatureCount[publication];
  }

  /** The document that the name stands in. */
  int documentOf(int name) {
    if (publication[name] >= 0) {
      return publicationDocument[publication[name]];
    }
    int at = Arrays.binarySearch(documentNames, 0, documents, name);
    at = at >= 0 ? at : -at - 2;
    while (at + 1 < documents && documentNames[at + 1] <= name) {
      at++;
    }
    return at;
  }

  /** The IRI of a document. */
  String documentIri(int document) {
    return file.iri(documentPlace[document]).getURI();
  }

  /** The IRI of a name's mention. */
  Node nameIri(int name) {
    return file.iri(namePlace[name]);
  }

  /** The name as printed; of an owner that is not named in a list, the owner's name. */
  String printed(int name) {
    String printed =
        publication[name] < 0
            ? printedNames.fullest(file.at(namePlace[name]))
            : file.text(namePlace[name], Stated.PRINTED_NAME);
    if (printed.isEmpty() && isOwner(name) && owner[documentOf(name)] != name) {
      return printed(owner[documentOf(name)]);
    }
    return printed;
  }

  Rarity rarityOfNames() {
    return rarityOfNames;
  }

  /** The words of the name. */
  Spelling spelling(int name) {
    return spellings.of(printed(name));
  }

  /** The words of each organization that the name is stated with. */
  List<int[]> affiliations(int name) {
    List<int[]> all = new ArrayList<>(1);
    for (String organization : file.texts(namePlace[name], Stated.ORGANIZATION_NAME)) {
      all.add(wordKeys(organization));
    }
    return all;
  }

  /** Goes through the persons that a document names outside of lists, without its owner. */
  void forEachPerson(int document, IntConsumer person) {
    int from = Arrays.binarySearch(persons, documentNames[document]);
    for (int i = from < 0 ? -from - 1 : from;
        i < persons.length && persons[i] < documentNames[document + 1];
        i++) {
      if (persons[i] != owner[document]) {
        person.accept(persons[i]);
      }
    }
  }

  /** What stands for the venue of a publication; 0 when none is stated. */
  int venueKey(int publication) {
    return (int) (acronym[publication] != 0 ? acronym[publication] : venueName[publication]);
  }

  /** The words of a publication's title, by their keys. */
  int[] words(int publication) {
    if (words[publication] == null) {
      words[publication] = wordKeys(file.text(publicationPlace[publication], Stated.TITLE));
    }
    return words[publication];
  }

  /** What a publication is about, as {@link Subjects} tells it. */
  float[] subject(int publication) {
    if (subjects[publication] == null) {
      Mention mention = file.at(publicationPlace[publication]);
      subjects[publication] =
          Subjects.Committed.SUBJECTS.of(
              mention.text(Stated.TITLE), mention.text(Stated.VENUE_NAME));
    }
    return subjects[publication];
  }

  private static int[] wordKeys(String text) {
    return TitleWords.of(text).stream().mapToInt(Rarity::key).sorted().distinct().toArray();
  }

  /** The IRI of a publication's mention. */
  Node publicationIri(int publication) {
    return file.iri(publicationPlace[publication]);
  }

  /** What a document states of a fact. */
  Mention fact(int fact) {
    return file.at(factPlace[fact]);
  }

  /** The venue that a publication names. */
  Named venue(Mention publication) {
    return venues.of(
        publication.text(Stated.VENUE_NAME) + BETWEEN + publication.text(Stated.ACRONYM));
  }

  private static Named readVenue(String printed) {
    int between = printed.indexOf(BETWEEN);
    return Named.venue(printed.substring(0, between), printed.substring(between + 1));
  }

  /** The publication with that IRI, or -1. */
  int findPublication(String iri) {
    return file.find(iri, publicationPlace, publications);
  }

  /** The name, signature or person, with that IRI, or -1. */
  int findName(String iri) {
    int person = file.find(iri, personPlace, personPlace.length);
    if (person >= 0) {
      return persons[person];
    }
    int cut = iri.lastIndexOf("/s/");
    int of = cut < 0 ? -1 : findPublication(iri.substring(0, cut));
    if (of >= 0) {
      for (int i = firstSignature[of]; i < endOfSignatures(of); i++) {
        if (nameIri(i).getURI().equals(iri)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static final class Count {
    private int documents;
    private int publications;
    private int signatures;
    private int persons;
    private int facts;
    private String publicationIri = NONE;

    void add(Mention mention) {
      if (mention.is(Vg.SIGNATURE)) {
        signatures += mention.iri().getURI().startsWith(publicationIri) ? 1 : 0;
        return;
      }
      if (!mention.iri().getURI().startsWith(publicationIri)) {
        publicationIri = NONE;
      }
      if (mention.is(Vg.SOURCE_DOCUMENT)) {
        documents++;
      } else if (mention.is(Vg.PUBLICATION)) {
        publications++;
        publicationIri = mention.iri().getURI() + "/";
      } else if (mention.is(Vg.PERSON_CLASS)) {
        persons++;
      } else if (mention.has(Stated.TYPE)) {
        facts++;
      }
    }
  }

  /** Fills the arrays as the mentions come in the order of their IRIs. */
  private final class Filling {
    private final List<Signature> signatures = new ArrayList<>();
    private String publicationIri = NONE;
    private String ownerIri = "";
    private String ownerName = "";
    private int document = -1;
    private int publicationAt = -1;
    private int name;
    private int person;
    private int fact;
    private final Memory before;
    private final Map<String, Memory.Place> places;
    private int nameBefore = -1;
    private int publicationBefore = -1;

    Filling(Memory before, Set<String> changed) {
      this.before = before;
      this.places = before.places(changed);
    }

    void add(int place, Mention mention) {
      if (mention.is(Vg.SIGNATURE)) {
        if (mention.iri().getURI().startsWith(publicationIri)) {
          signatures.add(new Signature(place, mention));
        }
        return;
      }
      // The awards of a publication come before its signatures.
      if (!mention.iri().getURI().startsWith(publicationIri)) {
        endPublication();
      }
      if (mention.is(Vg.SOURCE_DOCUMENT)) {
        document++;
        documentPlace[document] = place;
        documentNames[document] = name;
        documentPublications[document] = publicationAt + 1;
        documentFacts[document] = fact;
        owner[document] = -1;
        Memory.Place remembered = places.get(mention.iri().getURI());
        nameBefore = remembered == null ? -1 : remembered.name();
        publicationBefore = remembered == null ? -1 : remembered.publication();
        ownerIri = mention.text(Stated.OWNER);
        ownerName = "";
      } else if (!mention.has(Stated.TYPE)) {
        return;
      } else if (document < 0) {
        throw new IllegalStateException(mention.iri() + " belongs to no source document");
      } else if (mention.is(Vg.PUBLICATION)) {
        addPublication(place, mention);
      } else if (mention.is(Vg.PERSON_CLASS)) {
        boolean isOwner = mention.iri().getURI().equals(ownerIri);
        if (isOwner) {
          owner[document] = name;
          ownerName = printedNames.fullest(mention);
        }
        personPlace[person] = place;
        persons[person++] = name;
        addName(place, printedNames.fullest(mention), -1, 0, isOwner);
      } else {
        factPlace[fact] = place;
        factDocument[fact++] = document;
      }
    }

    void end() {
      endPublication();
      documentNames[documents] = name;
      documentPublications[documents] = publicationAt + 1;
      documentFacts[documents] = fact;
    }

    private void addPublication(int place, Mention mention) {
      int p = ++publicationAt;
      publicationIri = mention.iri().getURI() + "/";
      publicationPlace[p] = place;
      publicationDocument[p] = document;
      doi[p] = Keys.hash(mention.text(Stated.DOI).toLowerCase(java.util.Locale.ROOT));
      year[p] = (short) mention.year(Stated.DATE);
      kind[p] = (byte) WorkKind.of(mention).code();
      isTruncated[p] = mention.has(Stated.LIST_TRUNCATED);
      if (publicationBefore >= 0) {
        title[p] = before.titles[publicationBefore];
        venueName[p] = before.venueNames[publicationBefore];
        acronym[p] = before.acronyms[publicationBefore++];
      } else {
        title[p] = Keys.hash(TitleKey.of(mention.text(Stated.TITLE)));
        Named venue = venue(mention);
        venueName[p] = Keys.hash(venue.key());
        acronym[p] = Keys.hash(venue.acronymKey());
      }
    }

    private void endPublication() {
      if (publicationIri.equals(NONE)) {
        return;
      }
      publicationIri = NONE;
      firstSignature[publicationAt] = name;
      signatureCount[publicationAt] = signatures.size();
      signatures.sort(Comparator.comparingInt(Signature::ordinal));
      for (Signature s : signatures) {
        String printed = s.mention.text(Stated.PRINTED_NAME);
        boolean isOwner = s.mention.has(Stated.PERSON);
        printed = printed.isEmpty() && isOwner ? ownerName : printed;
        addName(s.place, printed, publicationAt, s.ordinal(), isOwner);
      }
      signatures.clear();
    }

    private void addName(int place, String printed, int of, int ordinalOf, boolean isOwner) {
      namePlace[name] = place;
      publication[name] = of;
      ordinal[name] = (short) Math.min(ordinalOf, Short.MAX_VALUE);
      flags[name] = isOwner ? OWNER : 0;
      if (nameBefore >= 0) {
        copy(nameBefore++);
      } else {
        read(printed, isOwner);
      }
      name++;
    }

    /** What was read before need not be read again. */
    private void copy(int from) {
      full[name] = before.full[from];
      initials[name] = before.initials[from];
      family[name] = before.family[from];
      given[name] = before.given[from];
      block[name] = before.blocks[from];
      rarity[name] = before.rarity[from];
      int at = Arrays.binarySearch(before.ofOtherBlocks, from);
      while (at > 0 && before.ofOtherBlocks[at - 1] == from) {
        at--;
      }
      for (;
          at >= 0 && at < before.ofOtherBlocks.length && before.ofOtherBlocks[at] == from;
          at++) {
        otherBlocks.add(before.otherBlocks[at]);
        ofOtherBlocks.add(name);
      }
    }

    private void read(String printed, boolean isOwner) {
      NameKeys keys = printedNames.keys(printed);
      // The owner's own short form stands for the owner's full name.
      full[name] = isOwner && keys.full() == 0 ? printedNames.keys(ownerName).full() : keys.full();
      initials[name] = keys.initials();
      family[name] = keys.family();
      given[name] = keys.given();
      Spelling spelling = spellings.of(printed);
      block[name] = Rarity.key(spelling.block());
      for (String other : spelling.otherBlocks()) {
        otherBlocks.add(Rarity.key(other));
        ofOtherBlocks.add(name);
      }
      rarity[name] = (float) rarityOfNames.ofName(spelling);
    }
  }

  private record Signature(int place, Mention mention) {
    int ordinal() {
      return mention.number(Stated.ORDINAL);
    }
  }
}
