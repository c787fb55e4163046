#include "app/practice/okta/org.h"

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

constexpr int mailingLists = 101; // with Everyone and Staff, one person is in more than 100 groups

struct Person
{
    QLatin1StringView name;
    QLatin1StringView firstName;
    QLatin1StringView lastName;
    QList<int> teams; // 0 Engineering, 1 Design, 2 Support
};

QString mail(QLatin1StringView name)
{
    return name + u"@acme.example"_s;
}

QStringList addPeople(Org *org, QList<QStringList> *teams)
{
    const QList<Person> people = {
        {"alex.admin"_L1, "Alex"_L1, "Admin"_L1, {0}},     {"ada.marsh"_L1, "Ada"_L1, "Marsh"_L1, {0}},
        {"ben.okoro"_L1, "Ben"_L1, "Okoro"_L1, {0}},       {"chloe.winter"_L1, "Chloe"_L1, "Winter"_L1, {1}},
        {"emil.brandt"_L1, "Emil"_L1, "Brandt"_L1, {1}},   {"fatima.noor"_L1, "Fatima"_L1, "Noor"_L1, {2}},
        {"grace.linden"_L1, "Grace"_L1, "Linden"_L1, {2}}, {"hugo.reyes"_L1, "Hugo"_L1, "Reyes"_L1, {0, 2}},
        {"ines.costa"_L1, "Ines"_L1, "Costa"_L1, {1}},     {"morgan.lists"_L1, "Morgan"_L1, "Lists"_L1, {2}},
    };
    QStringList active;
    for (const Person &person : people) {
        const User *added = org->addUser(mail(person.name), mail(person.name), person.firstName, person.lastName);
        active.append(added->id);
        for (const int team : person.teams)
            (*teams)[team].append(added->id);
    }
    // Signs in with a name that is not the e-mail address: SCIM identities do not match then.
    const User *dana = org->addUser(u"dfox@corp.acme.example"_s, u"dana.fox@acme.example"_s, u"Dana"_s, u"Fox"_s);
    active.append(dana->id);
    (*teams)[0].append(dana->id);
    // Left the company; still in the group, never provisioned.
    User *gone = org->addUser(u"jo.former@acme.example"_s, u"jo.former@acme.example"_s, u"Jo"_s, u"Former"_s);
    gone->status = u"DEPROVISIONED"_s;
    (*teams)[2].append(gone->id);
    return active;
}

App *addBareApp(Org *org, const QString &name, const QString &label)
{
    auto app = std::make_unique<App>();
    app->id = makeId("0oa"_L1);
    app->name = name;
    app->label = label;
    app->signOnMode = u"BOOKMARK"_s;
    app->created = app->lastUpdated = QDateTime::currentDateTimeUtc();
    org->apps.push_back(std::move(app));
    return org->apps.back().get();
}

void addDefaultAuthorizationServer(Org *org)
{
    auto server = std::make_unique<AuthorizationServer>();
    server->id = u"default"_s;
    server->body = {{u"id"_s, server->id},
                    {u"name"_s, u"default"_s},
                    {u"description"_s, u"Default Authorization Server for your Applications"_s},
                    {u"audiences"_s, QJsonArray{u"api://default"_s}},
                    {u"issuerMode"_s, u"ORG_URL"_s},
                    {u"status"_s, u"ACTIVE"_s}};
    org->authorizationServers.push_back(std::move(server));
}

} // namespace

void seedAcme(Org *org)
{
    org->id = makeId("00o"_L1);
    org->companyName = u"Acme (practice)"_s;
    org->subdomain = u"acme-practice"_s;
    QList<QStringList> teams(3);
    const QStringList staff = addPeople(org, &teams);
    const QStringList admins = staff.mid(0, 2);
    org->users.front()->roles = {u"SUPER_ADMIN"_s};

    QStringList everyone;
    for (const auto &user : org->users)
        everyone.append(user->id);
    org->addGroup(u"Everyone"_s, everyone, u"BUILT_IN"_s)->description = u"All users in your organization"_s;
    org->addGroup(u"Staff"_s, staff)->description = u"Everybody who works here"_s;
    org->addGroup(u"Engineering"_s, teams[0]);
    org->addGroup(u"Design"_s, teams[1]);
    org->addGroup(u"Support"_s, teams[2]);
    org->addGroup(u"CF admins all"_s, staff.mid(0, 3));
    org->addGroup(u"Cloud admins"_s, admins);
    org->addGroup(u"Developers"_s, teams[0]);
    org->addGroup(u"ConfigCat developers"_s, teams[0]);
    org->addGroup(u"Administrator Read Only"_s, admins)->description = u"Pushed to the Cloudflare dashboard in 2023"_s;

    const App *directory = addBareApp(org, u"active_directory"_s, u"corp.acme.example"_s);
    Group *legacy = org->addGroup(u"Legacy AD group"_s, staff.mid(2, 4), u"APP_GROUP"_s);
    legacy->description = u"corp.acme.example/Groups/Legacy AD group"_s;
    legacy->sourceApp = directory->id;
    addBareApp(org, u"bookmark"_s, u"Intranet"_s);

    for (int i = 1; i <= mailingLists; ++i) {
        const QString number = QString::number(i).rightJustified(3, u'0');
        org->addGroup(u"Mailing list "_s + number, {staff.at(9)})->description = u"E-mail distribution"_s;
    }
    addDefaultAuthorizationServer(org);
    const QString now = stamp(QDateTime::currentDateTimeUtc());
    org->threats = {
        {u"action"_s, u"audit"_s}, {u"excludeZones"_s, QJsonArray()}, {u"created"_s, now}, {u"lastUpdated"_s, now}};
    org->zones = {{{u"id"_s, makeId("nzo"_L1)},
                   {u"type"_s, u"IP"_s},
                   {u"name"_s, u"LegacyIpZone"_s},
                   {u"status"_s, u"ACTIVE"_s},
                   {u"usage"_s, u"POLICY"_s},
                   {u"system"_s, true},
                   {u"gateways"_s, QJsonArray()}},
                  {{u"id"_s, makeId("nzo"_L1)}, // every org has it, with nothing in it
                   {u"type"_s, u"IP"_s},
                   {u"name"_s, u"BlockedIpZone"_s},
                   {u"status"_s, u"ACTIVE"_s},
                   {u"usage"_s, u"BLOCKLIST"_s},
                   {u"system"_s, true},
                   {u"gateways"_s, QJsonValue::Null}}};
}

} // namespace bw::practice::okta
