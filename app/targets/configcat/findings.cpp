#include "app/targets/configcat/findings.h"

#include "app/setup/configcat_values.h"
#include "app/targets/configcat/examination.h"
#include "app/targets/configcat/links.h"
#include "app/targets/configcat/plan_limits.h"
#include "app/targets/configcat/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::configcat {

using Mark = VerdictLine::Mark;

namespace {
VerdictLine refusal(const QString &id, const Error &error, bool needed)
{
    VerdictLine said = VerdictLine::of(id, Mark::No, error.message, needed);
    said.link = error.link;
    said.linkText = error.link.isEmpty() ? QString() : Words::tr("Open the page");
    return said;
}

/// What the values look like, without asking anybody.
QList<VerdictLine> shapes(const ConfigCatSetup &where)
{
    const QString again = Words::tr("Copy it from ConfigCat again.");
    struct Value
    {
        QString id;
        bool isRight;
        QString right;
        QString wrong;
    };
    const Value values[] = {
        {u"configcat.entity-id"_s, isEntityId(where.entityId), Words::tr("The Entity ID has the right shape"),
         Words::tr("This is no Entity ID of ConfigCat: it looks like app.configcat.com/0123….")},
        {u"configcat.acs-url"_s, isAcsUrl(where.acsUrl),
         Words::tr("The Assertion Consumer Service URL has the right shape"),
         Words::tr("This is no Assertion Consumer Service URL of ConfigCat.")},
        {u"configcat.scim-url"_s, isScimUrl(where.scimUrl), Words::tr("The SCIM URL has the right shape"),
         Words::tr("This is no SCIM URL of ConfigCat.")},
    };
    QList<VerdictLine> lines;
    for (const Value &value : values) {
        lines << VerdictLine::of(value.id, value.isRight ? Mark::Yes : Mark::No,
                                 value.isRight ? value.right : value.wrong + u' ' + again, true);
        if (!value.isRight)
            lines.last().link = links::authentication(where);
    }
    return lines;
}

VerdictLine aboutApi(const Examination &seen, bool given)
{
    const QString id = u"configcat.api"_s;
    if (seen.api)
        return refusal(id, *seen.api, true);
    if (given)
        return VerdictLine::of(id, Mark::Yes, Words::tr("The Public API credentials are good"));
    return VerdictLine::of(
        id, Mark::Note,
        Words::tr("Without Public API credentials nobody can see here what is done in ConfigCat. They are "
                  "optional."));
}

VerdictLine aboutOrganization(const Examination &seen)
{
    const QString id = u"configcat.organization"_s;
    if (seen.organization.isReadable)
        return VerdictLine::of(id, Mark::Yes, Words::tr("Organization “%1”").arg(seen.organization.name));
    //: %1 are names of organizations
    return VerdictLine::of(
        id, Mark::Unknown,
        Words::tr("The credentials do not see the organization of the SCIM URL, but %1: nothing can be read "
                  "back from it.")
            .arg(seen.others.isEmpty() ? Words::tr("none") : seen.others.join(u", "_s)));
}

void conclude(ConfigCatVerdict &verdict, const Examination &seen)
{
    const bool isHindered = std::ranges::any_of(
        verdict.lines, [](const VerdictLine &line) { return line.needed && line.mark == Mark::No; });
    verdict.error = seen.token ? seen.token : seen.api;
    verdict.usable = !isHindered && !verdict.error;
    verdict.organization = seen.organization.name;
    if (verdict.error)
        verdict.headline = verdict.error->message;
    else if (isHindered)
        verdict.headline = Words::tr("Not all values are those of ConfigCat");
    else if (verdict.organization.isEmpty())
        verdict.headline = Words::tr("ConfigCat's SCIM endpoint takes the token");
    else
        verdict.headline = Words::tr("Using the organization “%1”").arg(verdict.organization);
}
} // namespace

ResultTask<ConfigCatVerdict> check(HttpClient *http, ConfigCatSetup where, Credentials credentials,
                                   std::stop_token stop)
{
    ConfigCatVerdict verdict;
    verdict.lines = shapes(where);
    Examination seen;
    if (!isScimUrl(where.scimUrl)) { // the token is shown to nobody else
        conclude(verdict, seen);
        co_return verdict;
    }
    const Client client(http, where, credentials.configcatApiUser, credentials.configcatApiPassword);
    const QString noStep;
    seen = co_await examine(client, credentials.configcatScimToken, noStep, stop);
    if (stop.stop_requested())
        co_return Error{.kind = Error::Kind::Cancelled};
    const QString tokenLine = u"configcat.token"_s;
    verdict.lines << (seen.token
                          ? refusal(tokenLine, *seen.token, true)
                          : VerdictLine::of(tokenLine, Mark::Yes,
                                            Words::tr("The SCIM endpoint takes the token, and refuses a wrong one")));
    verdict.lines << aboutApi(seen, client.hasCredentials());
    if (client.hasCredentials() && !seen.api)
        verdict.lines << aboutOrganization(seen);
    const QString beyond = plan_limits::groupsBeyond(seen.organization.limits, where.pushGroups);
    if (!beyond.isEmpty())
        verdict.lines << VerdictLine::of(u"configcat.plan"_s, Mark::Unknown, beyond);
    conclude(verdict, seen);
    co_return verdict;
}

} // namespace bw::configcat
