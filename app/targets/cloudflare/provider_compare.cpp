#include "app/targets/cloudflare/provider_wish.h"

#include "app/net/json.h"
#include "app/targets/cloudflare/words.h"

using namespace Qt::StringLiterals;

namespace bw::cloudflare {

namespace {
const auto hidden = u"•••"_s;

/// What Cloudflare takes for a member that is not there.
QJsonValue defaultOf(const QString &key)
{
    if (key == "email_claim_name"_L1)
        return u"email"_s;
    if (key == "identity_update_behavior"_L1)
        return u"no_action"_s;
    return {};
}

QString shown(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray())
        return json::texts(value.toArray()).join(u", "_s);
    return value.toString();
}

QString canonicalAccount(const QString &url)
{
    return QString(url).remove(QRegularExpression(u"/+\\z"_s)).toLower();
}

/// The base64 of a certificate alone: with or without the lines of PEM around it, it is the same one.
QString bareCertificate(const QString &pem)
{
    static const QRegularExpression around(u"-----[A-Z ]+-----|\\s"_s);
    return QString(pem).remove(around);
}

QJsonArray bareCertificates(const QJsonArray &certificates)
{
    QJsonArray bare;
    for (const QJsonValue &certificate : certificates)
        bare.append(bareCertificate(certificate.toString()));
    return bare;
}

bool hasAll(const QJsonArray &found, const QJsonArray &wanted)
{
    return std::all_of(wanted.begin(), wanted.end(), [&found](const QJsonValue &one) { return found.contains(one); });
}

bool isSame(const QString &key, const QJsonValue &wanted, const QJsonValue &found)
{
    if (key == "idp_public_certs"_L1)
        return hasAll(bareCertificates(found.toArray()), bareCertificates(wanted.toArray()));
    if (wanted.isArray())
        return hasAll(found.toArray(), wanted.toArray());
    if (wanted.isBool())
        return wanted.toBool() == found.toBool();
    if (key == "okta_account"_L1)
        return canonicalAccount(wanted.toString()) == canonicalAccount(found.toString());
    const QString standard = defaultOf(key).toString();
    const QString one = wanted.toString();
    const QString other = found.toString();
    return (one.isEmpty() ? standard : one) == (other.isEmpty() ? standard : other);
}

FieldDiff diffOf(const QString &field, const QString &key, const QJsonValue &wanted, const QJsonValue &found)
{
    const QString standard = defaultOf(key).toString();
    const QString wish = shown(wanted);
    FieldDiff diff{field, wish.isEmpty() ? standard : wish, shown(found), Comparison::Same};
    if (key == "idp_public_certs"_L1) { // by its length; the text of a certificate tells nobody anything
        diff.wanted = Words::tr("%n certificate(s)", nullptr, int(wanted.toArray().size()));
        diff.found = found.isArray() ? Words::tr("%n certificate(s)", nullptr, int(found.toArray().size())) : QString();
    }
    if (!isSame(key, wanted, found))
        diff.comparison = Comparison::Different;
    // Published for other types only; some accounts take it without showing it.
    if (key == "pkce_enabled"_L1 && found.isUndefined() && wanted.toBool())
        diff.comparison = Comparison::CannotBeRead;
    return diff;
}

void addMembers(QList<FieldDiff> &fields, const QString &prefix, const QJsonObject &wanted, const QJsonObject &found)
{
    for (auto member = wanted.begin(); member != wanted.end(); ++member) {
        const FieldDiff diff = diffOf(prefix + member.key(), member.key(), member.value(), found.value(member.key()));
        // An option that nobody uses is no news.
        if (!diff.wanted.isEmpty() || !diff.found.isEmpty())
            fields << diff;
    }
}

QJsonArray united(const QString &key, QJsonArray found, const QJsonArray &wanted)
{
    const bool areCertificates = key == "idp_public_certs"_L1;
    const QJsonArray known = areCertificates ? bareCertificates(found) : found;
    for (const QJsonValue &one : wanted) {
        const QJsonValue compared = areCertificates ? QJsonValue(bareCertificate(one.toString())) : one;
        if (!known.contains(compared))
            found.append(one);
    }
    return found;
}

bool isEmptyText(const QJsonValue &value)
{
    return (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}
} // namespace

QList<FieldDiff> compare(const ProviderWish &wish, const std::optional<IdentityProvider> &found)
{
    QList<FieldDiff> fields;
    const auto nameComparison = found && found->name == wish.name ? Comparison::Same : Comparison::Different;
    fields << FieldDiff{u"name"_s, wish.name, found ? found->name : QString(), nameComparison};
    addMembers(fields, {}, wish.config, found ? found->config() : QJsonObject());
    for (const QString &key : wish.identity) {
        if (!wish.config.contains(key)) {
            fields << FieldDiff{key, Words::tr("of the new Okta app"),
                                found ? found->config().value(key).toString() : QString(), Comparison::Different};
        }
    }
    if (wish.type == "okta"_L1) {
        const auto secret = found ? Comparison::CannotBeRead : Comparison::Different;
        fields << FieldDiff{u"client_secret"_s, hidden, {}, secret};
    }
    if (wish.scim)
        addMembers(fields, u"scim_config."_s, *wish.scim, found ? found->scim() : QJsonObject());
    if (!found) {
        for (FieldDiff &field : fields)
            field.comparison = Comparison::Different;
    }
    return fields;
}

bool differs(const QList<FieldDiff> &fields)
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const FieldDiff &field) { return field.comparison == Comparison::Different; });
}

bool identifies(const ProviderWish &wish, const IdentityProvider &found)
{
    const QJsonObject config = found.config();
    return found.type == wish.type &&
           std::all_of(wish.identity.cbegin(), wish.identity.cend(), [&](const QString &key) {
               return wish.config.contains(key) && isSame(key, wish.config.value(key), config.value(key));
           });
}

bool isNeighbour(const ProviderWish &wish, const IdentityProvider &found)
{
    const QString key = wish.identity.value(0);
    return found.type == wish.type && isSame(key, wish.config.value(key), found.config().value(key));
}

QJsonObject createBody(const ProviderWish &wish)
{
    QJsonObject config;
    for (auto member = wish.config.begin(); member != wish.config.end(); ++member) {
        if (!isEmptyText(member.value()))
            config.insert(member.key(), member.value());
    }
    if (!wish.clientSecret.isEmpty())
        config.insert(u"client_secret"_s, QString::fromUtf8(wish.clientSecret.reveal()));
    QJsonObject body{{u"name"_s, wish.name}, {u"type"_s, wish.type}, {u"config"_s, config}};
    if (wish.scim)
        body.insert(u"scim_config"_s, *wish.scim);
    return body;
}

QJsonObject sentBack(const IdentityProvider &found, const Setup &setup)
{
    QJsonObject body = identity_providers::writable(found.body);
    QJsonObject config = body.value("config"_L1).toObject();
    if (body.value("type"_L1) == "okta"_L1 && setup.signIn && setup.signIn->pkce &&
        !config.contains("pkce_enabled"_L1)) {
        config.insert(u"pkce_enabled"_s, true);
        body.insert(u"config"_s, config);
    }
    return body;
}

QJsonObject replaceBody(const ProviderWish &wish, const IdentityProvider &found)
{
    QJsonObject body = identity_providers::writable(found.body);
    QJsonObject config = body.value("config"_L1).toObject();
    for (auto member = wish.config.begin(); member != wish.config.end(); ++member) {
        if (member.value().isArray()) {
            const QJsonArray all = united(member.key(), config.value(member.key()).toArray(), member.value().toArray());
            if (!all.isEmpty())
                config.insert(member.key(), all);
        } else if (isEmptyText(member.value())) {
            config.remove(member.key());
        } else {
            config.insert(member.key(), member.value());
        }
    }
    if (!wish.clientSecret.isEmpty())
        config.insert(u"client_secret"_s, QString::fromUtf8(wish.clientSecret.reveal()));
    body.insert(u"config"_s, config);
    body.insert(u"name"_s, wish.name);
    if (wish.scim) {
        QJsonObject scim = body.value("scim_config"_L1).toObject();
        for (auto member = wish.scim->begin(); member != wish.scim->end(); ++member)
            scim.insert(member.key(), member.value());
        body.insert(u"scim_config"_s, scim);
    }
    return body;
}

} // namespace bw::cloudflare
