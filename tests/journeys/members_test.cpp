#include "app/practice/okta/agent.h"
#include "app/practice/okta/state.h"
#include "tests/journeys/world.h"

#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;

/// Who is in a pushed group on the other side, where Okta adds nobody later.
class MembersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Groups are pushed when their people are there.
    void everybodyIsThereBeforeGroupsArePushed()
    {
        World world;
        QVERIFY(world.okta().setWay(u"membersFollow"_s, false));
        const QJsonObject before = world.state();
        Outcome first;
        QCOMPARE(world.faultOfFirstRun(&first), QString());
        QCOMPARE(first.stateOf(u"proof.okta-people"_s), u"Proven"_s);
        QCOMPARE(first.stateOf(u"proof.cloudflare-scim"_s), u"Proven"_s);
        QCOMPARE(world.faultOfTheWayBack(before), QString());
    }

    /// Somebody comes later, and Okta does not add them: the proof says who is missing in what, and what helps.
    void whoIsMissingIsNamedUntilTheGroupIsPushedAgain()
    {
        World world;
        QVERIFY(world.okta().setWay(u"membersFollow"_s, false));
        ENDS_WITH(world.applyWithAdmin(), 0);
        bw::practice::okta::Org &org = world.okta().org();
        bw::practice::okta::App *app = nullptr;
        for (const auto &one : org.apps)
            app = one->name == "scim2headerauth"_L1 ? one.get() : app;
        const bw::practice::okta::User *late =
            org.addUser(u"late@acme.example"_s, u"late@acme.example"_s, u"Late"_s, u"Comer"_s);
        const QString engineering = org.groupNamed(u"Engineering"_s)->id;
        org.storedGroup(engineering)->members << late->id; // not assigned: not sent
        world.okta().membersChanged(engineering);
        QTRY_VERIFY(world.okta().agent()->isIdle());
        const QString staff = org.groupNamed(u"Staff"_s)->id;
        org.storedGroup(staff)->members << late->id;
        world.okta().membersChanged(staff);
        QTRY_COMPARE(app->users.value(late->id).status, u"PROVISIONED"_s);

        const Outcome missing = world.run(u"verify"_s);
        ENDS_WITH(missing, 1);
        QCOMPARE(missing.stateOf(u"proof.cloudflare-scim"_s), u"Failed"_s);
        QVERIFY2(missing.output.contains("Engineering (late@acme.example)"), qPrintable(missing.text()));
        QVERIFY2(missing.output.contains("choose Push now"), qPrintable(missing.text()));
        QVERIFY2(missing.output.contains("#tab-group-push"), qPrintable(missing.text()));
        QVERIFY(!world.faults().isEmpty());

        for (const auto &mapping : app->mappings)
            world.okta().agent()->mappingChanged(app->id, mapping.id); // Push now
        QTRY_VERIFY(world.okta().agent()->isIdle());
        const Outcome verified = world.run(u"verify"_s);
        ENDS_WITH(verified, 0);
        QCOMPARE(verified.stateOf(u"proof.cloudflare-scim"_s), u"Proven"_s);
        QCOMPARE(world.faults(), QStringList());
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "members_test.moc"
