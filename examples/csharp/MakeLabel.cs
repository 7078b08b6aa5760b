// Makes a label with a running Plainlabel service. .NET 8 or newer, nothing to install.
//
//   dotnet run -- http://127.0.0.1:3000 ../requests/half-a-tablet.json label.pdf
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
var (service, source, target) = (args[0], args[1], args[2]);
var request = await File.ReadAllBytesAsync(source);

for (var tries = 3; ; tries--)
{
    using var call = new HttpRequestMessage(HttpMethod.Post, $"{service}/v1/labels")
    {
        Content = new ByteArrayContent(request),
    };
    call.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
    call.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/pdf"));

    using var answer = await client.SendAsync(call);
    if (answer.StatusCode == HttpStatusCode.OK)
    {
        var pdf = await answer.Content.ReadAsByteArrayAsync();
        await File.WriteAllBytesAsync(target, pdf);
        Console.WriteLine($"{pdf.Length} bytes in {target}");
        return 0;
    }

    // Nothing was made: the same request may be sent again.
    if (answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable && tries > 1)
    {
        await Task.Delay(answer.Headers.RetryAfter?.Delta ?? TimeSpan.FromSeconds(1));
        continue;
    }

    using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
    Console.Error.WriteLine($"{(int)answer.StatusCode} {problem.RootElement.GetProperty("title")}");
    foreach (var refusal in problem.RootElement.GetProperty("refusals").EnumerateArray())
        Console.Error.WriteLine(
            $"{refusal.GetProperty("code")} at {refusal.GetProperty("path")}: {refusal.GetProperty("detail")} {refusal.GetProperty("help")}");
    return 1;
}
