#include "app/saml/metadata_check.h"

#include "app/saml/words.h"
#include "app/setup/addresses.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using Mark = bw::VerdictLine::Mark;

namespace bw::saml {

namespace {
VerdictLine line(const QString &id, Mark mark, const QString &text)
{
    return VerdictLine::of(u"saml."_s + id, mark, text, mark == Mark::No);
}

Mark markOf(Remark::Weight weight)
{
    switch (weight) {
    case Remark::Weight::Good:
        return Mark::Yes;
    case Remark::Weight::Warning:
        return Mark::Note;
    case Remark::Weight::Fault:
        return Mark::No;
    }
    Q_UNREACHABLE();
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.read(maxBytes + 1);
    Error error{.kind = Error::Kind::BadInput};
    error.field = u"file"_s;
    error.message = Words::tr("%1 cannot be opened.").arg(QDir::toNativeSeparators(path));
    error.cause = file.errorString();
    error.action = Words::tr("Check the name of the file.");
    return error;
}

ResultTask<QByteArray> contentAt(HttpClient *http, QUrl address, std::stop_token stop)
{
    HttpRequest request;
    request.url = address;
    request.accept = "application/samlmetadata+xml,application/xml,text/xml"_ba;
    request.vendor = u"saml"_s;
    request.maxBytes = maxBytes;
    const Result<HttpResponse> response = co_await http->send(request, stop);
    if (!response)
        co_return response.error();
    if (response->isSuccess())
        co_return response->body;
    Error error{.kind = Error::Kind::NotFound, .status = response->status};
    if (response->status == 401 || response->status == 403) {
        error.kind = Error::Kind::NotAllowed;
        error.message = Words::tr("The metadata at this address is only given to somebody who is signed in.");
        error.action =
            Words::tr("Open the address in a browser in which you are signed in, save the page as a file, and "
                      "check that file.");
        co_return error;
    }
    //: %1 is an HTTP status such as 404
    error.message = Words::tr("There is no metadata at this address: the answer is %1.").arg(response->status);
    error.action = Words::tr("Copy the address again from the app's Sign On tab in Okta.");
    co_return error;
}
} // namespace

Verdict verdictOn(const QByteArray &xml, const QString &expectedHost)
{
    Verdict verdict;
    const Result<Metadata> metadata = parse(xml);
    if (!metadata) {
        verdict.error = metadata.error();
        verdict.headline = metadata.error().message;
        return verdict;
    }
    verdict.usable = true;
    //: %1 is an issuer such as http://www.okta.com/exk1
    verdict.headline = Words::tr("SAML metadata of %1").arg(metadata->entityId);
    verdict.lines << line(u"entity-id"_s, Mark::Yes, Words::tr("Entity ID (issuer): %1").arg(metadata->entityId));
    verdict.lines << line(u"sign-on-url"_s, Mark::Yes,
                          Words::tr("Single sign-on URL: %1").arg(metadata->signOnUrl().toString()));
    for (const Remark &remark : lint(*metadata, expectedHost, QDateTime::currentDateTimeUtc())) {
        verdict.lines << line(remark.id, markOf(remark.weight), remark.text);
        verdict.usable = verdict.usable && remark.weight != Remark::Weight::Fault;
    }
    if (metadata->wantsSignedRequests)
        verdict.lines << line(u"signed-requests"_s, Mark::Note,
                              Words::tr("It wants signed sign-in requests; Bridgewright has Cloudflare sign them."));
    return verdict;
}

ResultTask<Verdict> checkMetadata(HttpClient *http, QString fileOrAddress, QString expectedHost, std::stop_token stop)
{
    const QString where = fileOrAddress.trimmed();
    Result<QByteArray> content;
    if (where.contains("://"_L1)) {
        const Result<QUrl> address = understandUrl(where, u"address"_s);
        if (!address)
            co_return address.error();
        const QUrl url = *address;
        content = co_await contentAt(http, url, stop);
    } else {
        content = contentOf(where);
    }
    if (!content)
        co_return content.error();
    co_return verdictOn(*content, expectedHost);
}

} // namespace bw::saml
