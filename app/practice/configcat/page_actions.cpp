#include "app/practice/configcat/page_actions.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bw::practice::configcat {

namespace {

QByteArray newToken()
{
    QByteArray bytes(32, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64();
}

PageNote error(const QString &text)
{
    return {text, false, {}};
}

/// The entity id of an identity provider's metadata; empty when that is not what it is (SAML 2.0 metadata §2.3.2).
QString issuerIn(const QByteArray &metadata)
{
    QXmlStreamReader xml(metadata);
    QString issuer;
    bool hasProvider = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "EntityDescriptor"_L1)
            issuer = xml.attributes().value("entityID"_L1).toString();
        hasProvider = hasProvider || xml.name() == "IDPSSODescriptor"_L1;
    }
    return xml.hasError() || !hasProvider ? QString() : issuer;
}

} // namespace

PageActions::PageActions(Server &server, Organization &organization, QObject *parent)
    : QObject(parent), m_server(server), m_organization(organization)
{
    const QString path = authenticationPath(organization);
    // The dashboard shows the organization that one has chosen at the short address.
    for (const QString &address : {path, u"/organization/authentication"_s})
        server.route("GET", address, [this](const Request &) { return page({}); });
    const auto at = [&](const QString &action, auto act) {
        server.route("POST", path + u'/' + action, [this, act](const Request &request) {
            // a page from elsewhere must not press our buttons
            const QByteArray origin = request.header("Origin");
            if (!origin.isEmpty() && origin != m_server.url().toLatin1())
                return Reply::empty(403);
            return page(act(request.form()));
        });
    };
    at(u"add-domain"_s, [this](const Form &form) { return addDomain(form); });
    at(u"verify-domain"_s, [this](const Form &form) { return verifyDomain(form); });
    at(u"add-saml"_s, [this](const Form &form) { return addSaml(form); });
    at(u"save-saml"_s, [this](const Form &form) { return saveSaml(form); });
    at(u"generate-token"_s, [this](const Form &) { return generateToken(); });
    at(u"permission"_s, [this](const Form &form) { return setPermission(form); });
    at(u"start"_s, [this](const Form &) { return start(); });
    at(u"stop"_s, [this](const Form &) { return stop(); });
    at(u"automatic"_s, [this](const Form &) { return setAutomatic(); });
}

PageActions::~PageActions() = default;

QString PageActions::scimUrl() const
{
    return m_server.url() + u"/v2/"_s + m_organization.id;
}

Reply PageActions::page(const PageNote &note) const
{
    return Reply::html(note.good ? 200 : 422, authenticationPage(m_organization, scimUrl(), note));
}

PageNote PageActions::addDomain(const Form &form)
{
    static const QRegularExpression shape(uR"(^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$)"_s);
    const QString name = form.value(u"domain"_s).trimmed().toLower();
    if (!shape.match(name).hasMatch())
        return error(u"This is not a domain name."_s);
    if (m_organization.domains.size() >= m_organization.ways.domains)
        return error(u"Your plan allows %1 domain(s)."_s.arg(m_organization.ways.domains));
    m_organization.domains.append({name, u"configcat-domain-verification="_s + newGuid(), false});
    m_organization.note(u"domainAdded"_s, name);
    return {u"The domain was added. Verify it now."_s, true, {}};
}

PageNote PageActions::verifyDomain(const Form &form)
{
    for (Domain &domain : m_organization.domains) {
        if (domain.name != form.value(u"domain"_s))
            continue;
        if (!m_organization.ways.findsTxtRecords)
            return error(u"The TXT record was not found. Try again later."_s);
        domain.verified = true;
        m_organization.note(u"domainVerified"_s, domain.name);
        return {u"The domain is verified."_s, true, {}};
    }
    return error(u"There is no such domain."_s);
}

PageNote PageActions::addSaml(const Form &form)
{
    const QString name = form.value(u"name"_s).trimmed();
    if (!m_organization.hasVerifiedDomain())
        return error(u"Verify a domain first."_s);
    if (name.isEmpty())
        return error(u"Give the identity provider a name."_s);
    SamlProvider provider;
    provider.id = newGuid();
    provider.name = name;
    provider.entityId = u"app.configcat.com/"_s + newGuid().remove(u'-');
    provider.acsUrl = u"https://dashboard-api.configcat.com/saml/acs/"_s + provider.id;
    m_organization.providers.append(provider);
    m_organization.note(u"samlIdpConfigurationAdded"_s, name);
    return {u"The identity provider was created."_s, true, {}};
}

PageNote PageActions::saveSaml(const Form &form)
{
    SamlProvider *provider = m_organization.provider(form.value(u"provider"_s));
    if (!provider)
        return error(u"There is no such identity provider."_s);
    const QUrl url(form.value(u"metadata-url"_s).trimmed(), QUrl::StrictMode);
    if (url.host().isEmpty() || !url.scheme().startsWith("http"_L1))
        return error(u"The metadata URL is not a web address."_s);
    provider->metadataUrl = url.toString();
    provider->trustedDomains.clear();
    for (const Domain &domain : std::as_const(m_organization.domains)) {
        if (domain.verified && form.value(u"trust-"_s + domain.name) == u"on"_s)
            provider->trustedDomains.append(domain.name);
    }
    provider->issuer.clear();
    provider->metadataState = u"Reading the metadata…"_s;
    m_organization.note(u"samlIdpConfigurationUpdated"_s, provider->name);
    readMetadata(provider->id, provider->metadataUrl);
    return {u"Saved."_s, true, {}};
}

void PageActions::readMetadata(const QString &providerId, const QString &url)
{
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(10'000);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, providerId] {
        reply->deleteLater();
        SamlProvider *provider = m_organization.provider(providerId);
        if (!provider)
            return;
        provider->issuer = issuerIn(reply->readAll());
        provider->metadataState = provider->issuer.isEmpty() ? u"The metadata could not be read."_s
                                                             : u"Identity provider: "_s + provider->issuer;
    });
}

PageNote PageActions::generateToken()
{
    if (!m_organization.hasVerifiedDomain())
        return error(u"Verify a domain first."_s);
    m_organization.scimToken = newToken();
    m_organization.note(u"userProvisioningConfigurationChanged"_s, m_organization.name);
    return {{}, true, QString::fromLatin1(m_organization.scimToken)};
}

PageNote PageActions::setPermission(const Form &form)
{
    const auto group = m_organization.scim.find(scim::Kind::Group, form.value(u"group"_s));
    if (!group)
        return error(u"There is no such group."_s);
    const bool isFurther = !m_organization.permission.contains(form.value(u"group"_s));
    if (isFurther && m_organization.permission.size() >= m_organization.ways.groupsWithPermissions)
        return error(u"Your plan allows %1 groups with permissions."_s.arg(m_organization.ways.groupsWithPermissions));
    m_organization.permission.insert(form.value(u"group"_s), form.value(u"permission"_s).trimmed());
    m_organization.note(u"syncGroupProvisioningRuleChanged"_s, group->value(u"displayName"_s).toString());
    return {u"Saved."_s, true, {}};
}

PageNote PageActions::start()
{
    m_organization.started = true;
    m_organization.provisionAll();
    m_organization.note(u"syncUserProvisioningEnabled"_s, m_organization.name);
    return {u"Provisioning has started."_s, true, {}};
}

PageNote PageActions::stop()
{
    m_organization.started = false;
    m_organization.note(u"syncUserProvisioningDisabled"_s, m_organization.name);
    return {u"Provisioning has stopped."_s, true, {}};
}

PageNote PageActions::setAutomatic()
{
    m_organization.startsNewUsers = !m_organization.startsNewUsers;
    m_organization.note(u"autoProvisioningConfigurationChanged"_s, m_organization.name);
    return {u"Saved."_s, true, {}};
}

} // namespace bw::practice::configcat
