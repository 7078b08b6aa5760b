import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Makes a label with a running Plainlabel service. Java 17 or newer, nothing to install; the key
 * stands in PLAINLABEL_API_KEY.
 *
 * <pre>java MakeLabel.java http://127.0.0.1:3000 ../requests/half-a-tablet.json label.pdf</pre>
 */
public final class MakeLabel {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  /** The service will not make it; the message is the problem document with every reason. */
  static final class Refused extends Exception {
    Refused(int status, byte[] problem) {
      super(status + " " + new String(problem, StandardCharsets.UTF_8));
    }
  }

  static byte[] makeLabel(String service, byte[] request, int tries) throws Exception {
    HttpRequest call =
        HttpRequest.newBuilder(URI.create(service + "/v1/labels"))
            .timeout(Duration.ofSeconds(10))
            .header("Authorization", "Bearer " + System.getenv().getOrDefault("PLAINLABEL_API_KEY", ""))
            .header("Content-Type", "application/json")
            .header("Accept", "application/pdf")
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    HttpResponse<byte[]> answer = CLIENT.send(call, HttpResponse.BodyHandlers.ofByteArray());
    int status = answer.statusCode();
    if (status == 200) return answer.body();
    // Nothing was made: the same request may be sent again.
    if ((status == 429 || status == 503) && tries > 1) {
      Thread.sleep(1000 * Long.parseLong(answer.headers().firstValue("Retry-After").orElse("1")));
      return makeLabel(service, request, tries - 1);
    }
    throw new Refused(status, answer.body());
  }

  public static void main(String[] arguments) throws Exception {
    byte[] request = Files.readAllBytes(Path.of(arguments[1]));
    try {
      byte[] pdf = makeLabel(arguments[0], request, 3);
      Files.write(Path.of(arguments[2]), pdf);
      System.out.println(pdf.length + " bytes in " + arguments[2]);
    } catch (Refused refusal) {
      System.err.println(refusal.getMessage());
      System.exit(1);
    }
  }
}
