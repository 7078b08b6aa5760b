// Makes a label with the client that openapi-generator wrote, and reads a refusal: ADDRESS KEY REQUEST.
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.LabelsApi;
import org.openapitools.client.model.Approval;
import org.openapitools.client.model.Container;
import org.openapitools.client.model.ContainerAnyOf;
import org.openapitools.client.model.ContainerBottle;
import org.openapitools.client.model.ContainerTube;
import org.openapitools.client.model.ContainerVialOrBoxOrInhaler;
import org.openapitools.client.model.DirectionsQuestion;
import org.openapitools.client.model.FilmAboutForm;
import org.openapitools.client.model.FilmFilmAbout;
import org.openapitools.client.model.LabelRequest;
import org.openapitools.client.model.LabelsAnswer;
import org.openapitools.client.model.MakeLabelsRequest;
import org.openapitools.client.model.Problem;
import org.openapitools.client.model.Refusal;
import org.openapitools.client.model.RefusalCode;

public final class MakeLabel {
  private static void check(boolean right, String what) {
    if (right) return;
    System.err.println("Java: " + what);
    System.exit(1);
  }

  private static byte[] made(LabelsApi labels, LabelRequest request, String format) throws Exception {
    Path file =
        labels
            .makeLabels(
                LabelsApi.APIMakeLabelsRequest.newBuilder()
                    .makeLabelsRequest(new MakeLabelsRequest(request))
                    .format(format)
                    .build())
            .toPath();
    try {
      return Files.readAllBytes(file);
    } finally {
      Files.delete(file);
    }
  }

  private static boolean understood(LabelsApi labels, String directions) throws ApiException {
    DirectionsQuestion question = new DirectionsQuestion();
    question.setText(directions);
    return labels
        .interpretDirections(
            LabelsApi.APIInterpretDirectionsRequest.newBuilder().directionsQuestion(question).build())
        .getUnderstood();
  }

  private static Object shapeOf(ObjectMapper json, String kind, String more) throws Exception {
    Container container = json.readValue("{\"kind\":\"" + kind + "\"" + more + "}", Container.class);
    return ((ContainerAnyOf) container.getActualInstance()).getActualInstance();
  }

  public static void main(String[] given) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(given[0]);
    client.setRequestInterceptor(asked -> asked.header("Authorization", "Bearer " + given[1]));
    LabelsApi labels = new LabelsApi(client);
    ObjectMapper json = client.getObjectMapper();
    LabelRequest request = json.readValue(Files.readString(Path.of(given[2])), LabelRequest.class);

    byte[] pdf = made(labels, request, "pdf");
    check(new String(pdf, 0, 4, StandardCharsets.US_ASCII).equals("%PDF"), "no PDF came back");

    // The same as JSON has its type too.
    LabelsAnswer answer = json.readValue(made(labels, request, "json"), LabelsAnswer.class);
    check(
        answer.getLabels().get(0).getReadBack().getPrescribed().equals(request.getDirections().getText()),
        "the read-back is of other directions");

    // Shapes that a word tells apart are read as what they are, and sent so.
    check(shapeOf(json, "bottle", ",\"diameter\":60") instanceof ContainerBottle, "a bottle is none");
    check(shapeOf(json, "tube", ",\"diameter\":30") instanceof ContainerTube, "a tube is none");
    check(shapeOf(json, "box", "") instanceof ContainerVialOrBoxOrInhaler, "a box is none");
    FilmFilmAbout about =
        json.readValue("{\"kind\":\"form\",\"form\":\"inhaler\"}", FilmFilmAbout.class);
    check(about.getActualInstance() instanceof FilmAboutForm, "a film is about something else");
    request.setContainer(json.readValue("{\"kind\":\"box\"}", Container.class));
    check(made(labels, request, "pdf").length > 0, "no label for a box came back");

    check(understood(labels, "Take ONE tablet TWICE a day"), "directions were not understood");
    check(!understood(labels, "Use as per plan B"), "directions were understood");

    // Directions that leave something open cannot be approved.
    request.getDirections().setText("Take 2 tablets each day");
    Approval approval = new Approval();
    approval.setBy("A. Pharmacist");
    approval.setAt(OffsetDateTime.parse("2026-11-22T10:30:00+00:00"));
    request.setApproval(approval);
    try {
      made(labels, request, "pdf");
      check(false, "nothing was refused");
    } catch (ApiException refused) {
      check(refused.getCode() == 422, "another end: " + refused.getMessage());
      Problem problem = json.readValue(refused.getResponseBody(), Problem.class);
      List<RefusalCode> codes =
          problem.getRefusals().stream().map(Refusal::getCode).collect(Collectors.toList());
      check(codes.equals(List.of(RefusalCode.QUESTION_OPEN)), "refused for " + codes);
      System.out.println("Java: a label of " + pdf.length + " bytes; refused as " + codes.get(0));
    }

    // A code of a later version is an enum's value too, not an error.
    check(
        json.readValue("\"a-code-of-tomorrow\"", RefusalCode.class) == RefusalCode.UNKNOWN_DEFAULT_OPEN_API,
        "an unknown code is taken for another");
  }
}
