// Makes a label with a running Plainlabel service. .NET 8, .NET Framework 4.8 or Mono, nothing to install.
//
//   dotnet run -- http://127.0.0.1:3000 ../requests/half-a-tablet.json label.pdf
using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Threading.Tasks;

[DataContract]
public class Refusal
{
    [DataMember(Name = "code")] public string Code = "";
    [DataMember(Name = "path")] public string Path = "";
    [DataMember(Name = "detail")] public string Detail = "";
    [DataMember(Name = "help")] public string Help = "";
}

[DataContract]
public class Problem
{
    [DataMember(Name = "title")] public string Title = "";
    [DataMember(Name = "refusals")] public Refusal[] Refusals = new Refusal[0];
}

public static class MakeLabel
{
    private static readonly HttpClient client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };

    public static int Main(string[] args) => Run(args).GetAwaiter().GetResult();

    private static async Task<int> Run(string[] args)
    {
        var (service, source, target) = (args[0], args[1], args[2]);
        var request = File.ReadAllBytes(source);
        for (var tries = 3; ; tries--)
        {
            using (var answer = await Send(service, request))
            {
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    var pdf = await answer.Content.ReadAsByteArrayAsync();
                    File.WriteAllBytes(target, pdf);
                    Console.WriteLine($"{pdf.Length} bytes in {target}");
                    return 0;
                }

                // Nothing was made: the same request may be sent again.
                var busy = (int)answer.StatusCode == 429 || answer.StatusCode == HttpStatusCode.ServiceUnavailable;
                if (busy && tries > 1)
                {
                    await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));
                    continue;
                }

                await Say(answer);
                return 1;
            }
        }
    }

    private static Task<HttpResponseMessage> Send(string service, byte[] request)
    {
        var call = new HttpRequestMessage(HttpMethod.Post, $"{service}/v1/labels")
        {
            Content = new ByteArrayContent(request),
        };
        call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        call.Headers.Authorization = new AuthenticationHeaderValue(
            "Bearer", Environment.GetEnvironmentVariable("PLAINLABEL_API_KEY") ?? "");
        call.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/pdf"));
        return client.SendAsync(call);
    }

    /// <summary>Every reason why the service will not.</summary>
    private static async Task Say(HttpResponseMessage answer)
    {
        using (var body = await answer.Content.ReadAsStreamAsync())
        {
            var problem = (Problem)new DataContractJsonSerializer(typeof(Problem)).ReadObject(body);
            Console.Error.WriteLine($"{(int)answer.StatusCode} {problem.Title}");
            foreach (var refusal in problem.Refusals)
                Console.Error.WriteLine($"{refusal.Code} at {refusal.Path}: {refusal.Detail} {refusal.Help}");
        }
    }
}
