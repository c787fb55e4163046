#include "app/targets/okta/steps/saml_app.h"

#include "app/byhand/card_library.h"
#include "app/targets/okta/attribute_statements.h"
#include "app/targets/okta/good_to_know.h"
#include "app/targets/okta/steps/looks.h"
#include "app/targets/okta/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bw::okta {

namespace {
QJsonObject signOnOf(const App &app)
{
    return app.body.value("settings"_L1).toObject().value("signOn"_L1).toObject();
}

/// What is set once and asked for by no card, in the Admin Console's own words, which it does not translate.
const QList<std::pair<QLatin1String, QString>> &furtherSettings()
{
    static const QList<std::pair<QLatin1String, QString>> settings{{"signatureAlgorithm"_L1, u"Signature Algorithm"_s},
                                                                   {"recipient"_L1, u"Recipient URL"_s},
                                                                   {"destination"_L1, u"Destination URL"_s},
                                                                   {"subjectNameIdTemplate"_L1, u"Name ID"_s},
                                                                   {"responseSigned"_L1, u"Response: signed"_s},
                                                                   {"assertionSigned"_L1, u"Assertion: signed"_s},
                                                                   {"digestAlgorithm"_L1, u"Digest Algorithm"_s}};
    return settings;
}

/// When the first of its certificates ends.
QDate endOf(const saml::Metadata &metadata)
{
    QDateTime first = metadata.signingCertificates.first().expiryDate();
    for (const QSslCertificate &certificate : metadata.signingCertificates)
        first = std::min(first, certificate.expiryDate());
    return first.date();
}

/// What the org lacks, said for this app. Some of a SAML app's settings belong to features that are bought separately.
Error explained(Error error)
{
    if (error.kind != Error::Kind::NotAvailable)
        return error;
    error.message = Words::tr("This Okta org does not have a feature that the SAML app needs.");
    error.action = Words::tr("Choose OpenID Connect as the sign-in method, or ask Okta for the feature.");
    return error;
}
} // namespace

SamlApp::SamlApp(Workplace place, SamlKind kind, Output<AppRef> app, Output<saml::Metadata> metadata, QStringList needs)
    : AppStep(kind.step, kind.title, std::move(place), std::move(app), needs),
      m_kind(std::move(kind)),
      m_metadata(std::move(metadata))
{
}

ResultTask<Finding> SamlApp::look(std::stop_token stop)
{
    m_warnings.clear();
    const Result<std::optional<App>> found = co_await find(stop);
    if (!found)
        co_return found.error();
    m_found = *found;
    if (!m_found) {
        //: %1 is the app's name
        Finding finding = toCreate(Words::tr("SAML app “%1”").arg(m_kind.label), 3);
        finding.fields = {fieldOf(u"Single sign-on URL"_s, m_kind.acsUrl, QString()),
                          fieldOf(u"Audience URI (SP Entity ID)"_s, m_kind.audience, QString())};
        for (const QString &statement : attribute_statements::described(m_kind.signOn()))
            finding.fields << fieldOf(u"Attribute statement"_s, statement, QString());
        finding.notes = m_kind.hidden ? good_to_know::aboutSamlSignIn() : QStringList{good_to_know::aboutNameId()};
        co_return finding;
    }
    const Result<saml::Metadata> metadata = co_await readMetadata(*m_found, stop);
    if (!metadata)
        co_return metadata.error();
    hand(*m_found);
    m_metadata.set(*metadata);
    co_return judge(*m_found, *metadata);
}

ResultTask<std::optional<App>> SamlApp::find(std::stop_token stop)
{
    const Result<std::optional<App>> ours = co_await known(stop);
    if (!ours || *ours)
        co_return ours;
    const Result<QList<App>> named = co_await apps::beginningWith(place().client, m_kind.label, stop);
    if (!named)
        co_return named.error();
    std::optional<App> found = fitting(*named);
    if (!found) { // somebody may have made it under another label; its key is Okta's own invention
        const Result<QList<App>> all = co_await apps::all(place().client, stop);
        if (!all)
            co_return all.error();
        found = fitting(*all);
    }
    const Done claimed = found ? claimAnnounced(*found) : done();
    if (!claimed)
        co_return claimed.error();
    co_return found;
}

/// By what it is for: the addresses that it sends people to.
std::optional<App> SamlApp::fitting(const QList<App> &apps)
{
    std::optional<App> best;
    int number = 0;
    for (const App &app : apps) {
        const QJsonObject signOn = signOnOf(app);
        if (signOn.value("ssoAcsUrl"_L1).toString() != m_kind.acsUrl ||
            signOn.value("audience"_L1).toString() != m_kind.audience)
            continue;
        ++number;
        const bool isBetter = !best || (app.isActive() && !best->isActive()) ||
                              (app.isActive() == best->isActive() && app.label == m_kind.label);
        if (isBetter)
            best = app;
    }
    if (best && number > 1)
        //: %1 is the app's name
        m_warnings << Words::tr("More than one app sends people to these addresses; “%1” is used.").arg(best->label);
    return best;
}

QString SamlApp::purpose() const
{
    return m_kind.acsUrl + u' ' + m_kind.audience;
}

/// A corrected address is a change of the same app; another address under another name is another organization's.
bool SamlApp::isMeant(const QString &purpose, const App &app) const
{
    return purpose.isEmpty() || purpose == this->purpose() || app.label == m_kind.label;
}

ResultTask<saml::Metadata> SamlApp::readMetadata(App app, std::stop_token stop)
{
    const QString path = u"/api/v1/apps/%1/sso/saml/metadata"_s.arg(app.id);
    const QJsonObject signing = app.body.value("credentials"_L1).toObject().value("signing"_L1).toObject();
    const QString kid = signing.value("kid"_L1).toString();
    QUrlQuery query;
    if (!kid.isEmpty())
        query = queryOf({{"kid"_L1, kid}});
    const QByteArray accept = "application/xml"_ba;
    const Result<QByteArray> xml = co_await place().client.document(path, query, accept, stop);
    if (!xml)
        co_return xml.error();
    co_return saml::parse(*xml);
}

Finding SamlApp::judge(const App &app, const saml::Metadata &metadata) const
{
    const QJsonObject wanted = m_kind.signOn();
    const QJsonObject found = signOnOf(app);
    const auto text = [&found](QLatin1String key) { return found.value(key).toString(); };
    Finding finding;
    //: %1 is the app's name, %2 a date
    finding.summary = Words::tr("SAML app “%1”, whose signing certificate is valid until %2")
                          .arg(app.label, QLocale().toString(endOf(metadata), QLocale::ShortFormat));
    finding.requests = 3;
    finding.warnings = m_warnings;
    finding.fields << fieldOf(u"Status"_s, u"ACTIVE"_s, app.status);
    finding.fields << fieldOf(u"Single sign-on URL"_s, m_kind.acsUrl, text("ssoAcsUrl"_L1));
    finding.fields << fieldOf(u"Audience URI (SP Entity ID)"_s, m_kind.audience, text("audience"_L1));
    finding.fields << fieldOf(u"Name ID format"_s, wanted.value("subjectNameIdFormat"_L1).toString(),
                              text("subjectNameIdFormat"_L1));
    finding.fields << fieldOf(u"Application username format"_s, u"Email"_s, userNameFormatOf(app.userNameTemplate()));
    for (const QString &statement : attribute_statements::described(wanted))
        finding.fields << fieldOf(u"Attribute statement"_s, statement, attribute_statements::described(found));
    QList<FieldDiff> further = furtherFields(app);
    further.removeIf([](const FieldDiff &field) { return field.comparison == Comparison::Same; });
    if (!app.isProvisioning()) // else the card has no place for it
        finding.fields += further;
    for (const FieldDiff &field : app.isProvisioning() ? further : QList<FieldDiff>())
        //: %1 is Okta's name of a setting, %2 and %3 are values of it
        finding.warnings << Words::tr("%1 is “%2” in Okta, not “%3”. It stays so: SCIM is on.")
                                .arg(field.field, field.found, field.wanted);
    for (const saml::Remark &remark : saml::lint(metadata, place().host(), QDateTime::currentDateTimeUtc()))
        (remark.weight == saml::Remark::Weight::Good ? finding.notes : finding.warnings) << remark.text;
    finding.change = changeFor(finding.fields);
    finding.foreign = !isOurs(app.id) && finding.change != Change::Leave;
    if (finding.change != Change::Leave && app.isProvisioning() && app.isActive()) {
        finding.means = Means::ByHand;
        finding.foreign = false; // the person changes it
        finding.warnings << Words::tr(
            "SCIM is on: changing the app by API would wipe the SCIM connection, so this is to be "
            "changed by hand.");
    }
    return finding;
}

/// What is set once and asked for by no card.
QList<FieldDiff> SamlApp::furtherFields(const App &app) const
{
    const QJsonObject wanted = m_kind.signOn();
    const QJsonObject found = signOnOf(app);
    QList<FieldDiff> fields;
    if (isOurs(app.id))
        fields << fieldOf(u"Application label"_s, m_kind.label, app.label);
    for (const auto &[key, name] : furtherSettings()) {
        if (found.contains(key))
            fields << fieldOf(name, wanted.value(key).toVariant().toString(), found.value(key).toVariant().toString());
    }
    return fields;
}

ResultTask<Next> SamlApp::apply(Finding before, std::stop_token stop)
{
    if (!m_found) {
        const QJsonObject body = m_kind.body();
        const Result<NewApp> created = co_await make(body, stop);
        if (!created)
            co_return explained(created.error());
        co_return Next::Verify;
    }
    const Result<App> taken = co_await takenUp(*m_found, stop);
    if (!taken)
        co_return taken.error();
    const App app = *taken;
    if (app.isProvisioning()) // a PUT would wipe the connection
        co_return differsBeyondStatus(before) ? Next::ByHand : Next::Verify;
    const QJsonObject body = changedBody(app);
    const Done put = co_await putRight(app, body, stop);
    if (!put)
        co_return explained(put.error());
    co_return Next::Verify;
}

QJsonObject SamlApp::changedBody(const App &app) const
{
    QJsonObject body = app.body;
    QJsonObject settings = body.value("settings"_L1).toObject();
    QJsonObject signOn = settings.value("signOn"_L1).toObject();
    const QJsonArray there = signOn.value("attributeStatements"_L1).toArray();
    const QJsonObject wanted = m_kind.signOn();
    QList<QLatin1String> shown{"ssoAcsUrl"_L1, "audience"_L1, "subjectNameIdFormat"_L1};
    for (const auto &[key, name] : furtherSettings())
        shown << key;
    for (const QLatin1String key : shown) // what no difference shows stays as it is
        signOn.insert(key, wanted.value(key));
    signOn.insert("attributeStatements"_L1,
                  attribute_statements::merged(there, wanted.value("attributeStatements"_L1).toArray()));
    settings.insert("signOn"_L1, signOn);
    body.insert("settings"_L1, settings);
    QJsonObject credentials = body.value("credentials"_L1).toObject();
    credentials.insert("userNameTemplate"_L1,
                       m_kind.body().value("credentials"_L1).toObject().value("userNameTemplate"_L1));
    body.insert("credentials"_L1, credentials);
    if (isOurs(app.id))
        body.insert("label"_L1, m_kind.label);
    return body;
}

std::optional<Card> SamlApp::card() const
{
    if (!m_found)
        return std::nullopt;
    const byhand::Fillings fillings{{u"admin"_s, place().directory->adminUrl().toString()},
                                    {u"key"_s, m_found->key},
                                    {u"app"_s, m_found->id},
                                    {u"label"_s, m_found->label}};
    Result<Card> card = byhand::card(u"okta-saml-app"_s, fillings);
    if (!card)
        return std::nullopt;
    card->id = id();
    card->values << CardValue{u"Single sign-on URL"_s, m_kind.acsUrl, {}}
                 << CardValue{u"Audience URI (SP Entity ID)"_s, m_kind.audience, {}};
    for (const QString &statement : attribute_statements::described(m_kind.signOn()))
        card->values << CardValue{u"Attribute statement"_s, statement, {}};
    return *card;
}

} // namespace bw::okta
