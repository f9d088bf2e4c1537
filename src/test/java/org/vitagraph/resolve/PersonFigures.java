package org.vitagraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.vitagraph.graph.Iris;
import org.vitagraph.graph.Vg;
import org.vitagraph.resolve.PersonTraining.Known;

/** How well a model tells people apart, by publications whose authors are known. */
public final class PersonFigures {
  /** Common names for people to bear, as many Chinese and Korean ones as records have. */
  private static final List<String> COMMON =
      List.of(
          "Wei Wang, Jing Li, Min Kim, Yang Liu, Lei Chen, Ying Zhang, Hui Xu, Ji Lee, Jin Park, Xin Yang, Bo Zhou, Hao Wu, Amit Kumar, David Smith, Maria Garcia, Tao Huang, Na Zhao, Young Choi, Peng Sun, Yu Lin"
              .split(", "));

  /** Who stands in more lists with known people than that is no sign of who they are. */
  private static final int EVERYBODYS = 200;

  static final Decisions NOWHERE =
      new Decisions(
          StreamRDFLib.sinkNull(), StreamRDFLib.sinkNull(), new Reach(true), Iris.DEFAULT);

  private final PersonModel model;

  private PersonFigures(PersonModel model) {
    this.model = model;
  }

  /**
   * B³ (Bagga and Baldwin 1998): for each mention, how many of those it was joined with are the
   * same person's, and how many of the person's are with it; the mean of both over all mentions.
   */
  public record Figure(double precision, double recall) {
    /** The mean of precisions and of recalls. */
    public static Figure mean(Collection<Figure> figures) {
      return new Figure(
          figures.stream().mapToDouble(Figure::precision).average().orElse(0),
          figures.stream().mapToDouble(Figure::recall).average().orElse(0));
    }

    /** The harmonic mean. */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f (%.3f, %.3f)", f1(), precision, recall);
    }
  }

  /** By the model that comes with the program. */
  public static PersonFigures committed() {
    return new PersonFigures(PersonModel.Committed.MODEL);
  }

  /** By a model learnt from the sets. */
  public static PersonFigures learntFrom(List<Known> sets) throws IOException {
    StringBuilder model = new StringBuilder();
    PersonTraining.train(sets, Resolving.scratch(), model, line -> {});
    return new PersonFigures(
        PersonModel.read(new BufferedReader(new StringReader(model.toString()))));
  }

  /** Names as printed. */
  public Figure asPrinted(Known set) throws IOException {
    return of(set, Initials.NOWHERE);
  }

  /** All given names cut to initials. */
  public Figure asInitials(Known set) throws IOException {
    return of(set, Initials.EVERYWHERE);
  }

  /** Given names cut to initials in half of the publications. */
  public Figure halfAsInitials(Known set) throws IOException {
    return of(set, Initials.HALF);
  }

  /** The mean of draws of three to eight of the people, with some publications of each. */
  public Figure drawn(Known set, int draws) throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (int seed = 0; seed < draws; seed++) {
      figures.add(asPrinted(draw(set, new Random(seed))));
    }
    return Figure.mean(figures);
  }

  /**
   * The mean of draws in which the people bear twenty common names, who bears one having no
   * coauthor in common with the others.
   *
   * @param most how many may bear one name; at least two do
   */
  public Figure asNamesakes(Known set, int most, int draws, boolean initials) throws IOException {
    Map<String, Set<String>> circles = circles(set);
    List<Figure> figures = new ArrayList<>();
    for (int seed = 0; seed < draws; seed++) {
      Map<String, String> named = strangers(circles, most, new Random(seed));
      Known drawn = Namesakes.in(new Known(set.quads(), only(set, named.keySet())), named);
      figures.add(of(drawn, initials ? Initials.EVERYWHERE : Initials.NOWHERE));
    }
    return Figure.mean(figures);
  }

  private Figure of(Known set, Initials initials) throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    Map<Integer, Integer> clusters = new HashMap<>();
    Map<Integer, Map<String, Integer>> common = new HashMap<>();
    int all = 0;
    try (MentionFile file =
        MentionFile.of(
            initials.in(set.quads()), new MentionCodec(Iris.DEFAULT.base()), Resolving.scratch())) {
      Mentions mentions = Mentions.of(file, model.rarity());
      PersonClusters persons = resolved(mentions);
      for (int p = 0; p < mentions.publications; p++) {
        Map<Integer, String> known =
            set.persons()
                .getOrDefault(
                    file.at(mentions.publicationPlace[p]).text(Stated.ENTRY_KEY), Map.of());
        for (int i = mentions.firstSignature[p]; i < mentions.endOfSignatures(p); i++) {
          String person = known.get((int) mentions.ordinal[i]);
          if (person != null) {
            all++;
            sizes.merge(person, 1, Integer::sum);
            clusters.merge(persons.root(i), 1, Integer::sum);
            common
                .computeIfAbsent(persons.root(i), root -> new HashMap<>())
                .merge(person, 1, Integer::sum);
          }
        }
      }
    }
    double precision = 0;
    double recall = 0;
    for (var cluster : common.entrySet()) {
      for (var person : cluster.getValue().entrySet()) {
        double square = person.getValue() * (double) person.getValue();
        precision += square / clusters.getOrDefault(cluster.getKey(), 0);
        recall += square / sizes.getOrDefault(person.getKey(), 0);
      }
    }
    return new Figure(precision / all, recall / all);
  }

  private PersonClusters resolved(Mentions mentions) {
    Works works = Works.of(mentions, UserDecisions.NONE, NOWHERE);
    PersonClusters persons = certain(mentions, works);
    PersonEvidence evidence = new PersonEvidence(model);
    evidence.byName(mentions, works, persons);
    evidence.byPerson(mentions, works, persons);
    return persons;
  }

  /** Names joined by what is certain without weighing. */
  static PersonClusters certain(Mentions mentions, Works works) {
    Owners owners = new Owners(mentions);
    PersonClusters persons =
        new PersonClusters(mentions, owners.orcids(), UserDecisions.NONE, NOWHERE);
    PersonRules.certain(owners, Authorships.NONE)
        .forEach(rule -> rule.apply(mentions, works, persons));
    return persons;
  }

  private static List<String> people(Known set) {
    TreeSet<String> people = new TreeSet<>();
    set.persons().values().forEach(authors -> people.addAll(authors.values()));
    return new ArrayList<>(people);
  }

  /** Who stands where, as far as it is one of the people. */
  private static Map<String, Map<Integer, String>> only(Known set, Set<String> people) {
    Map<String, Map<Integer, String>> only = new HashMap<>();
    set.persons()
        .forEach(
            (key, authors) -> {
              Map<Integer, String> left = new HashMap<>(authors);
              left.values().retainAll(people);
              if (!left.isEmpty()) {
                only.put(key, left);
              }
            });
    return only;
  }

  private static Known draw(Known set, Random random) {
    List<String> people = people(set);
    Collections.shuffle(people, random);
    Map<String, Double> shares = new HashMap<>();
    for (String person : people.subList(0, Math.min(people.size(), 3 + random.nextInt(6)))) {
      shares.put(person, 0.15 + 0.85 * random.nextDouble());
    }
    Map<String, Map<Integer, String>> drawn = only(set, shares.keySet());
    List<String> keys = new ArrayList<>(new TreeSet<>(drawn.keySet()));
    keys.removeIf(
        key ->
            drawn.getOrDefault(key, Map.of()).values().stream()
                .noneMatch(person -> random.nextDouble() < shares.getOrDefault(person, 0.0)));
    drawn.keySet().retainAll(keys);
    return part(set, drawn);
  }

  /** The publications whose authors are told. */
  public static Known part(Known set, Map<String, Map<Integer, String>> persons) {
    Map<String, String> keys = keys(set);
    List<Quad> quads = new ArrayList<>();
    set.quads()
        .quads()
        .forEachRemaining(
            quad -> {
              String key = keys.get(publication(quad));
              if (key == null || persons.containsKey(key)) {
                quads.add(quad);
              }
            });
    return new Known(quads::iterator, persons);
  }

  /** The key of each publication, by its IRI. */
  private static Map<String, String> keys(Known set) {
    Map<String, String> keys = new HashMap<>();
    set.quads()
        .quads()
        .forEachRemaining(
            quad -> {
              if (quad.getPredicate().equals(Vg.ENTRY_KEY)) {
                keys.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm());
              }
            });
    return keys;
  }

  /** The IRI of the publication that the subject is, or is part of. */
  private static String publication(Quad quad) {
    String subject = quad.getSubject().getURI();
    int number = subject.indexOf("/pub/") + "/pub/".length();
    int end = subject.indexOf('/', number);
    return end < 0 ? subject : subject.substring(0, end);
  }

  /** Whom each of the people stands beside, as printed. */
  private static Map<String, Set<String>> circles(Known set) {
    Map<String, String> keys = keys(set);
    Map<String, Set<String>> lists = new HashMap<>();
    Map<String, Integer> often = new HashMap<>();
    set.quads()
        .quads()
        .forEachRemaining(
            quad -> {
              String key = keys.get(publication(quad));
              if (key != null && quad.getPredicate().equals(Vg.PRINTED_NAME)) {
                String name = quad.getObject().getLiteralLexicalForm();
                lists.computeIfAbsent(key, k -> new HashSet<>()).add(name);
                often.merge(name, 1, Integer::sum);
              }
            });
    Map<String, Set<String>> circles = new HashMap<>();
    set.persons()
        .forEach(
            (key, authors) -> {
              Set<String> beside = new HashSet<>(lists.getOrDefault(key, Set.of()));
              beside.removeIf(name -> often.getOrDefault(name, 0) > EVERYBODYS);
              authors
                  .values()
                  .forEach(
                      person ->
                          circles.computeIfAbsent(person, p -> new HashSet<>()).addAll(beside));
            });
    return circles;
  }

  /** Common names for people of whom none stands beside whom another of the name stands beside. */
  private static Map<String, String> strangers(
      Map<String, Set<String>> circles, int most, Random random) {
    List<String> left = new ArrayList<>(new TreeSet<>(circles.keySet()));
    Collections.shuffle(left, random);
    Map<String, String> named = new HashMap<>();
    for (String name : COMMON) {
      int size = 2 + random.nextInt(most - 1);
      Set<String> beside = new HashSet<>();
      List<String> bearers = new ArrayList<>();
      for (String person : left) {
        Set<String> circle = circles.getOrDefault(person, Set.of());
        if (bearers.size() < size && Collections.disjoint(beside, circle)) {
          bearers.add(person);
          beside.addAll(circle);
        }
      }
      left.removeAll(bearers);
      if (bearers.size() > 1) {
        bearers.forEach(person -> named.put(person, name));
      }
    }
    return named;
  }
}
