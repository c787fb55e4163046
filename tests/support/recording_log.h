#pragma once

#include "app/net/http_client.h"

namespace bw::tests {

/// A change log that remembers what it was told, in order: "before POST /apps", "after POST /apps 201 req-1".
class RecordingLog : public ChangeLog
{
public:
    Done beforeChange(const HttpRequest &request) override
    {
        if (refusal)
            return *refusal;
        told << QStringLiteral("before %1 %2").arg(QString::fromLatin1(request.verb), request.url.path());
        if (onBefore)
            onBefore();
        return done();
    }
    void afterChange(const HttpRequest &request, int status, const QString &requestId) override
    {
        told << QStringLiteral("after %1 %2 %3 %4")
                    .arg(QString::fromLatin1(request.verb), request.url.path(), QString::number(status), requestId)
                    .trimmed();
    }

    QStringList told;
    std::optional<Error> refusal;
    std::function<void()> onBefore;
};

} // namespace bw::tests
