// Makes a label with the client that openapi-generator wrote, and reads a refusal: ADDRESS KEY REQUEST.
using System;
using System.IO;
using System.Linq;
using System.Text;
using Newtonsoft.Json;
using Org.OpenAPITools.Api;
using Org.OpenAPITools.Client;
using Org.OpenAPITools.Model;

public static class MakeLabel
{
    private static void Check(bool right, string what)
    {
        if (right) return;
        Console.Error.WriteLine("C#: " + what);
        Environment.Exit(1);
    }

    private static byte[] Made(LabelsApi labels, LabelRequest request)
    {
        var answer = labels.MakeLabels(new MakeLabelsRequest(request), format: "pdf");
        using (var bytes = new MemoryStream())
        {
            answer.Content.CopyTo(bytes);
            return bytes.ToArray();
        }
    }

    public static void Main(string[] given)
    {
        var labels = new LabelsApi(new Configuration { BasePath = given[0], AccessToken = given[1] });
        var request = JsonConvert.DeserializeObject<LabelRequest>(File.ReadAllText(given[2]));

        var pdf = Made(labels, request);
        Check(Encoding.ASCII.GetString(pdf, 0, 4) == "%PDF", "no PDF came back");

        // Directions that leave something open cannot be approved.
        request.Directions.Text = "Take 2 tablets each day";
        request.Approval = new Approval(by: "A. Pharmacist", at: DateTime.Parse("2026-11-22T10:30:00Z"));
        try
        {
            Made(labels, request);
            Check(false, "nothing was refused");
        }
        catch (ApiException refused)
        {
            Check(refused.ErrorCode == 422, "another end: " + refused.Message);
            var problem = JsonConvert.DeserializeObject<Problem>((string)refused.ErrorContent);
            var codes = problem.Refusals.Select(refusal => refusal.Code).ToList();
            Check(codes.SequenceEqual(new[] { RefusalCode.QuestionOpen }), "refused for " + string.Join(", ", codes));
            Console.WriteLine("C#: a label of " + pdf.Length + " bytes; refused as " + codes[0]);
        }
    }
}
