import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObjectBuilder;
import javax.json.JsonValue;

/**
 * Quotations of texts and who is quoted by Stanford CoreNLP, a JSON line for each file in the order given:
 *
 *     java -cp "$(cat corenlp.classpath)" Quotes.java FILE...
 *
 * Prints {"input", "text", "statements": [{"source", "cue", "content", "parent"}], "failed": [what CoreNLP threw]}; offsets are
 * code points, half-open. The source is the mention that the quotation was linked to, the content the quotation with its marks;
 * CoreNLP has no cue. Left out are quotations inside others, and those that it linked to nobody.
 */
public final class Quotes {
  public static void main(String[] files) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    // A line of these texts is a paragraph or a headline.
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String file : files) {
      Path path = Path.of(file);
      String text = Files.readString(path);
      JsonArrayBuilder statements = Json.createArrayBuilder();
      JsonArrayBuilder failed = Json.createArrayBuilder();
      try {
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        addStatements(document, text, statements);
      } catch (RuntimeException error) {
        failed.add(error.toString());
      }
      out.println(
          Json.createObjectBuilder()
              .add("input", path.getFileName().toString())
              .add("text", text)
              .add("statements", statements)
              .add("failed", failed)
              .build());
    }
  }

  private static void addStatements(CoreDocument document, String text, JsonArrayBuilder statements) {
    List<CoreMap> quotes = document.annotation().get(CoreAnnotations.QuotationsAnnotation.class);
    if (quotes == null) return;
    for (CoreMap quote : quotes) {
      Integer first = quote.get(QuoteAttributionAnnotator.MentionBeginAnnotation.class);
      Integer last = quote.get(QuoteAttributionAnnotator.MentionEndAnnotation.class);
      if (first == null || last == null) continue;
      List<CoreLabel> tokens = document.tokens();
      JsonObjectBuilder content =
          span(
              text,
              quote.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              quote.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      statements.add(
          Json.createObjectBuilder()
              .add("source", span(text, tokens.get(first).beginPosition(), tokens.get(last).endPosition()))
              .add("cue", JsonValue.NULL)
              .add("content", Json.createArrayBuilder().add(content))
              .add("parent", JsonValue.NULL));
    }
  }

  /** Java counts UTF-16 code units. */
  private static JsonObjectBuilder span(String text, int start, int end) {
    return Json.createObjectBuilder()
        .add("start", text.codePointCount(0, start))
        .add("end", text.codePointCount(0, end));
  }
}
