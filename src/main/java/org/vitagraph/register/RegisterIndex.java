package org.vitagraph.register;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index of a register, read: may be asked by several threads at once. */
final class RegisterIndex implements Closeable {
  /** Words of a text that are asked for: the rarest say enough. */
  private static final int WORDS = 8;

  /** In shorter values a letter or two are too much. */
  private static final int LEAST = 8;

  private static final int ALIKE = 20;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  RegisterIndex(Path folder) throws IOException {
    directory = Folders.open(folder);
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  /** The records found by the value of the field, no more than the limit. */
  List<Document> with(String field, String value, int limit) throws IOException {
    StoredFields stored = reader.storedFields();
    List<Document> found = new ArrayList<>();
    BytesRef term = new BytesRef(value);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum records = records(leaf, field, term);
      while (records != null
          && found.size() < limit
          && records.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        found.add(stored.document(leaf.docBase + records.docID()));
      }
    }
    return found;
  }

  /** What the records found by the value keep aside. */
  List<String> aside(String field, String value, String kept) throws IOException {
    List<String> found = new ArrayList<>();
    BytesRef term = new BytesRef(value);
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum records = records(leaf, field, term);
      BinaryDocValues values = leaf.reader().getBinaryDocValues(kept);
      while (records != null && values != null && records.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (values.advanceExact(records.docID())) {
          found.add(values.binaryValue().utf8ToString());
        }
      }
    }
    return found;
  }

  private static @Nullable PostingsEnum records(LeafReaderContext leaf, String field, BytesRef term)
      throws IOException {
    Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return null;
    }
    TermsEnum at = terms.iterator();
    return at.seekExact(term) ? at.postings(null, PostingsEnum.NONE) : null;
  }

  /**
   * The records that share most of the rarest words of the text, the best first: those that hold at
   * least three in five of them, rare words weighing more.
   */
  List<Document> near(String field, String text, int limit) throws IOException {
    record Counted(Term term, int records) {}
    List<String> asked = Fields.words(text);
    List<Counted> words = new ArrayList<>();
    for (String word : asked) {
      Term term = new Term(field, word);
      int records = reader.docFreq(term);
      if (records > 0) {
        words.add(new Counted(term, records));
      }
    }
    words.sort(Comparator.comparingInt(Counted::records).thenComparing(Counted::term));
    List<Counted> rarest = words.subList(0, Math.min(WORDS, words.size()));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    rarest.forEach(word -> query.add(new TermQuery(word.term()), Occur.SHOULD));
    query.setMinimumNumberShouldMatch((Math.min(WORDS, asked.size()) * 3 + 4) / 5);
    return rarest.isEmpty() ? List.of() : best(query.build(), limit);
  }

  /** The records found by values that a letter or two make of this one, with the same first. */
  List<Document> alike(String field, String value, int limit) throws IOException {
    return value.length() < LEAST
        ? List.of()
        : best(new FuzzyQuery(new Term(field, value), 2, 1, ALIKE, true), limit);
  }

  /** The best answers to a query. */
  List<Document> best(Query query, int limit) throws IOException {
    StoredFields stored = reader.storedFields();
    List<Document> found = new ArrayList<>();
    for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
      found.add(stored.document(hit.doc));
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
