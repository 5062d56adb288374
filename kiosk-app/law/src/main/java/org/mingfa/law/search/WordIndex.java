package org.mingfa.law.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// Ranks rows by the words they share with a query (BM25). A document's number is the row it was added as.
public final class WordIndex implements AutoCloseable {
    private static final String BODY = "body";
    private static final String KIND = "kind";
    /// BM25's factor for a token that stands once in a text of average length.
    private static final float ONE_OCCURRENCE = 1 / 2.2f;

    private static final FieldType COUNTED = counted();

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private WordIndex(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new BM25Similarity());
    }

    private static FieldType counted() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    public static WordIndex open(Path folder) throws IOException {
        return new WordIndex(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /// Writes an index, row by row, in one segment whose documents keep their order.
    public static final class Writer implements AutoCloseable {
        private final IndexWriter writer;

        public Writer(Path folder) throws IOException {
            IndexWriterConfig config = new IndexWriterConfig(new LawAnalyzer());
            // Only neighbouring segments may merge, or rows would change their places.
            config.setMergePolicy(new LogDocMergePolicy());
            config.setUseCompoundFile(true);
            config.setRAMBufferSizeMB(64);
            writer = new IndexWriter(FSDirectory.open(folder), config);
        }

        /// @param kind what a search may be narrowed to
        public void add(String text, Set<String> kind) throws IOException {
            Document document = new Document();
            document.add(new Field(BODY, text, COUNTED));
            kind.forEach(each -> document.add(new StringField(KIND, each, Field.Store.NO)));
            writer.addDocument(document);
        }

        @Override
        public void close() throws IOException {
            writer.forceMerge(1);
            writer.close();
        }
    }

    public int count() {
        return reader.maxDoc();
    }

    /// Rows and their scores, the best first.
    public record Ranked(int[] rows, float[] scores) {
        public int count() {
            return rows.length;
        }
    }

    /// @param weights what each token of the query counts
    /// @param kinds a row must have one kind of each set
    Ranked search(Map<String, Float> weights, Iterable<Set<String>> kinds, int top) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        weights.forEach((token, weight) -> query.add(term(token, weight), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(1);
        kinds.forEach(kind -> query.add(oneOf(kind), Occur.FILTER));
        return run(query.build(), top);
    }

    /// About what a short text scores that holds every token once: the sum of the tokens' weights by rareness.
    float highest(Map<String, Float> weights) {
        try {
            double sum = 0;
            for (Map.Entry<String, Float> each : weights.entrySet()) {
                int holding = reader.docFreq(new Term(BODY, each.getKey()));
                double rareness = Math.log(1 + (reader.maxDoc() - holding + 0.5) / (holding + 0.5));
                sum += holding == 0 ? 0 : each.getValue() * rareness;
            }
            return (float) sum * ONE_OCCURRENCE;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Query term(String token, float weight) {
        Query term = new TermQuery(new Term(BODY, token));
        return weight == 1 ? term : new BoostQuery(term, weight);
    }

    private static Query oneOf(Set<String> kinds) {
        if (kinds.size() == 1) {
            return new TermQuery(new Term(KIND, kinds.iterator().next()));
        }
        return new ConstantScoreQuery(
                new TermInSetQuery(KIND, kinds.stream().map(BytesRef::new).toList()));
    }

    private Ranked run(Query query, int top) {
        try {
            TopDocs found = searcher.search(query, top);
            int[] rows = new int[found.scoreDocs.length];
            float[] scores = new float[rows.length];
            for (int i = 0; i < rows.length; i++) {
                ScoreDoc doc = found.scoreDocs[i];
                rows[i] = doc.doc;
                scores[i] = doc.score;
            }
            return new Ranked(rows, scores);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
