import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/**
 * Times of documents by SUTime, of Stanford CoreNLP: from {"id", "dct", "text"} on each line of the standard input to {"input",
 * "text", "times"} on each of the output; offsets are code points.
 *
 *     java -cp "$(cat corenlp.classpath)" Times.java < documents.jsonl
 */
public final class Times {
  public static void main(String[] arguments) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject document = Json.createReader(new StringReader(line)).readObject();
      String text = document.getString("text");
      Annotation annotation = new Annotation(text);
      annotation.set(CoreAnnotations.DocDateAnnotation.class, document.getString("dct").substring(0, 10));
      pipeline.annotate(annotation);
      JsonArrayBuilder times = Json.createArrayBuilder();
      for (CoreMap found : annotation.get(TimeAnnotations.TimexAnnotations.class)) {
        Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
        String value = timex.value() == null ? "" : timex.value();
        times.add(
            Json.createObjectBuilder()
                .add("start", points(text, found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)))
                .add("end", points(text, found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)))
                .add("type", timex.timexType())
                .add("value", value));
      }
      out.println(
          Json.createObjectBuilder()
              .add("input", document.getString("id") + ".txt")
              .add("text", text)
              .add("times", times)
              .build());
    }
  }

  private static int points(String text, int offset) {
    return text.codePointCount(0, offset);
  }
}
