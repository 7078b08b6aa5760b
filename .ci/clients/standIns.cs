// What a generated client names and Debian's libraries lack: Polly, for trying again, JsonSubTypes, and the naming strategies of a
// newer Json.NET than Debian's, which change nothing here, as every field of a generated model says its name.
extern alias json;

namespace Polly
{
    using System;
    using System.Threading.Tasks;

    public enum OutcomeType
    {
        Successful,
        Failure,
    }

    public class PolicyResult<T>
    {
        public T Result { get; set; }
        public Exception FinalException { get; set; }
        public OutcomeType Outcome { get; set; }
    }

    public interface ISyncPolicy<T>
    {
        PolicyResult<T> ExecuteAndCapture(Func<T> action);
    }

    public interface IAsyncPolicy<T>
    {
        Task<PolicyResult<T>> ExecuteAndCaptureAsync(Func<Task<T>> action);
    }
}

namespace Newtonsoft.Json.Serialization
{
    public class NamingStrategy { }

    public class CamelCaseNamingStrategy : NamingStrategy
    {
        public bool OverrideSpecifiedNames { get; set; }
    }

    public class DefaultContractResolver : json::Newtonsoft.Json.Serialization.DefaultContractResolver
    {
        public NamingStrategy NamingStrategy { get; set; }
    }
}

// Named by models with a discriminator, and used by none of them.
namespace JsonSubTypes
{
    public static class Named { }
}
