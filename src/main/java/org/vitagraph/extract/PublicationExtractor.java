package org.vitagraph.extract;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.vitagraph.extract.PrintedPublication.Author;
import org.vitagraph.extract.PrintedPublication.Field;
import org.vitagraph.extract.PrintedPublication.Mark;
import org.vitagraph.graph.Literals;
import org.vitagraph.graph.MentionWriter;
import org.vitagraph.graph.MentionWriter.Passage;
import org.vitagraph.graph.Vg;
import org.vitagraph.name.Identifier.Scheme;
import org.vitagraph.text.Span;

/**
 * Writes the publications of a page.
 *
 * <p>{@code A. Lee, B. Chen, "Fast Things," Conf. on Things (CT), 2019} becomes a publication with
 * title, two signatures in order, venue, acronym and date, each with the words that say so.
 */
public final class PublicationExtractor implements Extractor {
  @Override
  public void extract(Page page, MentionWriter out) {
    for (PrintedPublication publication : page.publications()) {
      new Writing(page, publication, out).write();
    }
  }

  /** One publication on its way into the graph. */
  private record Writing(Page page, PrintedPublication publication, MentionWriter out) {
    void write() {
      Node node = out.thing(Vg.PUBLICATION, "pub/" + publication.number());
      Span all = new Span(0, publication.entry().entry().text().length());
      out.statedIn(node, passage(all, publication.entry().confidence()));
      Field title = publication.title();
      out.state(node, Vg.TITLE, title.value(), passage(title.span(), title.confidence()));
      out.add(node, Vg.KIND, Vg.concept(publication.kind().id()));
      text(node, Vg.VENUE_NAME, publication.outlet());
      text(node, Vg.ACRONYM, publication.venue().acronym());
      text(node, Vg.VOLUME, publication.volume());
      text(node, Vg.ISSUE, publication.issue());
      text(node, Vg.PAGES, publication.pages());
      identifiers(node);
      number(node, Vg.ORDINAL, publication.venue().ordinal());
      text(node, Vg.TRACK, publication.venue().track());
      text(node, Vg.CO_LOCATED_WITH, publication.venue().coLocatedWith());
      text(node, Vg.SPECIAL_ISSUE, publication.venue().specialIssue());
      Field date = publication.date();
      if (date != null) {
        out.state(node, Vg.DATE, Literals.date(date.value()), publication.passage(date, page));
      }
      Field status = publication.status();
      if (status != null) {
        Node concept = Vg.concept(status.value());
        if (status.span().isEmpty()) {
          out.add(node, Vg.STATUS, concept);
        } else {
          out.state(node, Vg.STATUS, concept, passage(status.span(), status.confidence()));
        }
      }
      AcceptanceCounts counts = publication.acceptance();
      if (counts != null) {
        out.add(node, Vg.ACCEPTED_COUNT, counts.accepted());
        out.state(
            node,
            Vg.SUBMITTED_COUNT,
            Literals.integer(counts.submitted()),
            passage(counts.span(), 1));
      }
      String heading = publication.entry().section().heading().toString();
      if (!heading.isBlank()) {
        out.add(node, Vg.SECTION, heading);
      }
      authors(node);
      awards(node);
    }

    private void identifiers(Node node) {
      Map<Scheme, Field> ids = publication.links().ids();
      iri(node, Vg.DOI, ids.get(Scheme.DOI));
      iri(node, Vg.ARXIV, ids.get(Scheme.ARXIV));
      iri(node, Vg.PMID, ids.get(Scheme.PMID));
      iri(node, Vg.ANTHOLOGY, ids.get(Scheme.ANTHOLOGY));
      text(node, Vg.ISBN, ids.get(Scheme.ISBN));
      publication.links().urls().forEach(url -> iri(node, Vg.URL, url));
    }

    private void authors(Node node) {
      int ordinal = 0;
      for (Author author : publication.authors()) {
        ordinal++;
        Node signature = out.thingOf(node, Vg.SIGNATURE, "s/" + ordinal);
        out.add(node, Vg.HAS_SIGNATURE, signature);
        out.add(signature, Vg.ORDINAL, ordinal);
        out.add(signature, Vg.PRINTED_NAME, author.name());
        out.statedIn(signature, passage(author.span(), author.confidence()));
        // In the order of their kinds, so that two runs write the same.
        for (Mark mark : Mark.values()) {
          if (author.marks().contains(mark)) {
            out.addTrue(signature, term(mark));
          }
        }
        if (author.owner()) {
          out.add(signature, Vg.PERSON, out.owner());
        }
      }
      if (publication.truncated()) {
        out.addTrue(node, Vg.LIST_TRUNCATED);
      }
      if (publication.ownerUnnamed()) {
        out.add(node, Vg.PERSON, out.owner());
      }
    }

    private static Node term(Mark mark) {
      return switch (mark) {
        case EQUAL -> Vg.EQUAL_CONTRIBUTION;
        case CORRESPONDING -> Vg.CORRESPONDING_AUTHOR;
        case STUDENT -> Vg.STUDENT_AUTHOR;
      };
    }

    private void awards(Node node) {
      int n = 0;
      for (Field award : publication.awards()) {
        n++;
        Node conferral = out.thingOf(node, Vg.AWARD, "award/" + n);
        out.state(conferral, Vg.NAME, award.value(), passage(award.span(), award.confidence()));
        out.statedIn(conferral, passage(award.span(), award.confidence()));
        out.add(conferral, Vg.OUTCOME, Vg.concept(AwardOutcome.of(award.value())));
        out.add(conferral, Vg.FOR_PUBLICATION, node);
        out.add(conferral, Vg.PERSON, out.owner());
      }
    }

    private void text(Node node, Node property, @Nullable Field field) {
      if (field != null) {
        out.state(node, property, field.value(), passage(field.span(), field.confidence()));
      }
    }

    private void number(Node node, Node property, @Nullable Field field) {
      if (field != null) {
        out.state(
            node,
            property,
            Literals.integer(Long.parseLong(field.value())),
            passage(field.span(), field.confidence()));
      }
    }

    private void iri(Node node, Node property, @Nullable Field field) {
      if (field != null) {
        out.state(
            node,
            property,
            NodeFactory.createURI(field.value()),
            passage(field.span(), field.confidence()));
      }
    }

    private Passage passage(Span span, double confidence) {
      Span source = publication.entry().entry().text().toSource(span);
      return Passage.of(
          page.document().text(), source, publication.entry().entry().page(), confidence);
    }
  }
}
