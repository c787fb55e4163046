#include "app/cli/context.h"

using namespace Qt::StringLiterals;

namespace bw::cli {

int exitCodeOf(RunEnd end)
{
    switch (end) {
    case RunEnd::Done:
        return AllDone;
    case RunEnd::StepFailed:
        return StepFailed;
    case RunEnd::Refused:
        return Refused;
    case RunEnd::HandWorkRemains:
        return HandWorkRemains;
    case RunEnd::NetworkFailed:
        return NetworkFailed;
    case RunEnd::Interrupted:
        return Interrupted;
    }
    Q_UNREACHABLE();
}

int exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return Interrupted;
    case Error::Kind::Unreachable:
        return NetworkFailed;
    case Error::Kind::BadCredential:
    case Error::Kind::NotAllowed:
        return Refused;
    case Error::Kind::BadInput: // a token by its field
        return error.field.endsWith(".token"_L1) ? Refused : StepFailed;
    default:
        return StepFailed;
    }
}

int graver(int one, int other)
{
    for (const int code : {Interrupted, BadUsage, Refused, NetworkFailed, StepFailed, HandWorkRemains}) {
        if (one == code || other == code)
            return code;
    }
    return AllDone;
}

int fail(const Context &context, const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        context.reporter->error(error);
    return exitCodeOf(error);
}

} // namespace bw::cli
