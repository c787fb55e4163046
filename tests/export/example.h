#pragma once

#include "app/export/export_input.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// A setup with everything, with names that would break out of careless quoting, and what was made of it.
namespace bw::test {

using namespace Qt::StringLiterals;

inline Setup wholeSetup(SignInMethod method)
{
    Setup setup;
    setup.name = u"Acme\n\"Ops\" ${x}"_s;
    setup.okta.domain = u"acme.okta.com"_s;
    setup.cloudflare = CloudflareSetup{.team = u"acme"_s, .account = u"023e105f4ecef8ad9ca31a8372d0c353"_s};
    setup.signIn = SignInSetup{.method = method, .groupsFilter = u"^cf-\\w+ ${team}'$"_s, .claims = {u"dept"_s}};
    setup.scim = ScimSetup{.assignGroups = {u"Staff"_s}, .pushGroups = {u"Eng'ineering"_s, u"Eng ineering"_s}};
    setup.dashboardScim = DashboardScimSetup{.assignGroups = {u"Admins"_s}};
    setup.configcat = ConfigCatSetup{.entityId = u"app.configcat.com/1"_s, .acsUrl = u"https://x.example/acs"_s};
    return setup;
}

inline ExportInput input(SignInMethod method = SignInMethod::Oidc)
{
    ExportInput in;
    in.setup = wholeSetup(method);
    in.when = QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    in.identityProvider = IdentityProviderFacts{.id = u"f174e90a-fafe-4643-bbbc-4a0ed4fc8415"_s};
    in.made = {
        {.step = u"okta.oidc-app"_s, .kind = u"okta.app"_s, .id = u"0oaSIGNIN"_s, .data = {{u"label"_s, u"A|B"_s}}},
        {.step = u"okta.scim-app"_s, .kind = u"okta.app"_s, .id = u"0oaSCIM"_s}};
    in.cards = {{.title = u"Connect"_s, .where = u"Provisioning"_s, .actions = {u"One"_s, u"Two\nrm -rf /"_s}}};
    return in;
}

/// Whether the tool is content; a machine without it has nothing to say.
inline void judge(const QString &tool, const QStringList &arguments, const QByteArray &text)
{
    const QString path = QStandardPaths::findExecutable(tool);
    if (path.isEmpty())
        QSKIP("the tool is not on this machine");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    QVERIFY(process.waitForStarted());
    process.write(text);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, (said + '\n' + text).constData());
}

inline void isFormattedForTerraform(const QByteArray &text)
{
    judge(u"terraform"_s, {u"fmt"_s, u"-check"_s, u"-diff"_s, u"-"_s}, text);
}

/// The rows of a test that each way of signing in passes.
inline void methods()
{
    QTest::addColumn<int>("method");
    QTest::newRow("oidc") << int(SignInMethod::Oidc);
    QTest::newRow("oidc-catalog") << int(SignInMethod::OidcCatalog);
    QTest::newRow("saml") << int(SignInMethod::Saml);
}

} // namespace bw::test
