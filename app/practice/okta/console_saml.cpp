#include "app/practice/html.h"
#include "app/practice/okta/console.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

const QList<html::Choice> nameIdFormats{{u"urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified"_s, u"Unspecified"_s},
                                        {u"urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"_s,
                                         u"EmailAddress"_s}};
const QList<html::Choice> userNames{{u"${source.login}"_s, u"Okta username"_s}, {u"${source.email}"_s, u"Email"_s}};
const QList<html::Choice> filters{{u"STARTS_WITH"_s, u"Starts with"_s},
                                  {u"EQUALS"_s, u"Equals"_s},
                                  {u"CONTAINS"_s, u"Contains"_s},
                                  {u"REGEX"_s, u"Matches regex"_s}};
constexpr int blankRows = 3; // stand in for "Add Another"

bool isOfGroups(const QJsonValue &statement)
{
    return statement["type"_L1] == "GROUP"_L1;
}

QString attributeRow(int number, const QJsonValue &statement)
{
    const QString row = u"Attribute statement %1: "_s.arg(number);
    const QString field = QString::number(number);
    return html::input(row + u"Name"_s, u"name"_s + field, statement["name"_L1].toString()) +
           html::input(row + u"Value"_s, u"value"_s + field, statement["values"_L1][0].toString());
}

QString groupRow(int number, const QJsonValue &statement)
{
    const QString row = u"Group attribute statement %1: "_s.arg(number);
    const QString field = QString::number(number);
    return html::input(row + u"Name"_s, u"groupName"_s + field, statement["name"_L1].toString()) +
           html::select(row + u"Filter"_s, u"groupFilter"_s + field, filters,
                        statement["filterType"_L1].toString(u"STARTS_WITH"_s)) +
           html::input(row + u"Value"_s, u"groupValue"_s + field, statement["filterValue"_L1].toString());
}

QString statementRows(const QJsonArray &statements)
{
    QString people, groups;
    int person = 0, group = 0;
    for (const QJsonValue &statement : statements) {
        if (isOfGroups(statement))
            groups += groupRow(++group, statement);
        else
            people += attributeRow(++person, statement);
    }
    for (int blank = 0; blank < blankRows; ++blank) {
        people += attributeRow(++person, {});
        groups += groupRow(++group, {});
    }
    return people + groups;
}

/// A statement without a name is none.
QJsonArray statementsFrom(const QHash<QString, QString> &form)
{
    QJsonArray statements;
    for (int number = 1; form.contains(u"name%1"_s.arg(number)); ++number) {
        const QString name = form.value(u"name%1"_s.arg(number)).trimmed();
        const QString value = form.value(u"value%1"_s.arg(number)).trimmed();
        if (!name.isEmpty())
            statements.append(QJsonObject{{u"type"_s, u"EXPRESSION"_s},
                                          {u"name"_s, name},
                                          {u"namespace"_s, u"urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified"_s},
                                          {u"values"_s, QJsonArray{value}}});
    }
    for (int number = 1; form.contains(u"groupName%1"_s.arg(number)); ++number) {
        const QString name = form.value(u"groupName%1"_s.arg(number)).trimmed();
        if (!name.isEmpty())
            statements.append(QJsonObject{{u"type"_s, u"GROUP"_s},
                                          {u"name"_s, name},
                                          {u"namespace"_s, u"urn:oasis:names:tc:SAML:2.0:attrname-format:unspecified"_s},
                                          {u"filterType"_s, form.value(u"groupFilter%1"_s.arg(number))},
                                          {u"filterValue"_s, form.value(u"groupValue%1"_s.arg(number)).trimmed()}});
    }
    return statements;
}

} // namespace

/// Three steps in the real console, with Next between them and Finish at the end.
QString samlSettings(const App &app, const QString &xsrf)
{
    const QJsonObject signOn = app.settings.value("signOn"_L1).toObject();
    const QString userName = app.credentials.value("userNameTemplate"_L1)["template"_L1].toString();
    const QString address = signOn.value("ssoAcsUrl"_L1).toString();
    const QString audience = signOn.value("audience"_L1).toString();
    const QString fields =
        html::input(u"Single sign-on URL"_s, u"ssoAcsUrl"_s, address) +
        html::input(u"Audience URI (SP Entity ID)"_s, u"audience"_s, audience) +
        html::select(u"Name ID format"_s, u"nameIdFormat"_s, nameIdFormats,
                     signOn.value("subjectNameIdFormat"_L1).toString()) +
        html::select(u"Application username"_s, u"samlUserName"_s, userNames, userName) +
        statementRows(signOn.value("attributeStatements"_L1).toArray());
    const QString feedback = html::step(u"Next"_s, html::button(u"Finish"_s, u"save"_s));
    const QString configure = html::step(u"Next"_s, fields + feedback);
    return u"<h3>SAML Settings</h3>"_s +
           html::foldout(u"Edit"_s, html::form(appPath(app) + u"settings/saml#tab-general"_s, xsrf, configure), false) +
           html::table({u"Setting"_s, u"Value"_s},
                       {{u"Single sign-on URL"_s, address}, {u"Audience Restriction"_s, audience}}, {});
}

void saveSamlSettings(App &app, const QHash<QString, QString> &form)
{
    QJsonObject signOn = app.settings.value("signOn"_L1).toObject();
    for (const QString &address : {u"ssoAcsUrl"_s, u"recipient"_s, u"destination"_s})
        signOn.insert(address, form.value(u"ssoAcsUrl"_s).trimmed());
    signOn.insert(u"audience"_s, form.value(u"audience"_s).trimmed());
    signOn.insert(u"subjectNameIdFormat"_s, form.value(u"nameIdFormat"_s));
    signOn.insert(u"attributeStatements"_s, statementsFrom(form));
    app.settings.insert(u"signOn"_s, signOn);
    app.credentials.insert(u"userNameTemplate"_s, QJsonObject{{u"template"_s, form.value(u"samlUserName"_s)},
                                                              {u"type"_s, u"BUILT_IN"_s}});
}

} // namespace bw::practice::okta
