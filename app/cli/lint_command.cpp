#include "app/cli/context.h"

using namespace Qt::StringLiterals;

namespace bw::cli {

/// 0 when nothing in it is a fault; 1 when something is, or it is no metadata; 2 when there is no such file or the
/// address is not allowed; 3 when it is for who is signed in; 5 when the address does not answer.
Task<int> lintMetadata(Context context)
{
    const QString where = context.invocation.setupPath;
    const Result<Verdict> verdict = co_await context.session->checkMetadata(where, context.stop);
    if (!verdict) {
        const int code = fail(context, verdict.error());
        co_return verdict.error().kind == Error::Kind::BadInput ? int(BadUsage) : code;
    }
    context.reporter->verdict(u"saml"_s, *verdict);
    co_return verdict->usable ? int(AllDone) : int(StepFailed);
}

} // namespace bw::cli
