#include "tests/targets/configcat/room.h"

#include <QTest>

using namespace bw;

/// The steps at ConfigCat: what they see, and what they say where they cannot.
class ConfigCatStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
    }
    void cleanup() { m_room.reset(); }

    void savingIsSeenInTheLogAndRemembered()
    {
        room().run();
        QCOMPARE(room().state(saml), StepState::YourTurn);
        const Card card = *room().report(saml).card;
        const QString url = room().okta.url() + u"/app/exk1fcia6d6EMsf331d8/sso/saml/metadata"_s;
        QVERIFY(room().report(saml).finding->warnings.isEmpty());
        QCOMPARE(card.values.at(0).value, url);
        QCOMPARE(card.values.at(1).value, u"acme.example"_s);
        room().openJournal(); // done between two runs
        room().tenant.organization().note(u"samlIdpConfigurationUpdated"_s, u"Okta"_s);
        room().run();
        QCOMPARE(room().state(saml), StepState::Unchanged); // and no card of it was shown again
        room().tenant.organization().audit.clear(); // as on the Free plan after a week
        room().openJournal();
        room().run();
        QCOMPARE(room().state(saml), StepState::Unchanged);
        room().externalKey = u"exkAnother"_s; // the app in Okta was made anew
        room().run();
        QCOMPARE(room().state(saml), StepState::YourTurn);
    }

    /// It would save an address that tells it nothing.
    void metadataThatIsNotPublicIsSaid()
    {
        QVERIFY(room().okta.setWay(u"metadataNeedsSignIn"_s, true));
        room().run();
        const QString said = room().report(saml).finding->warnings.join(u' ');
        QVERIFY2(said.contains("signed in"_L1) && said.contains("pasted there instead"_L1), qPrintable(said));
        const Card card = *room().report(saml).card;
        QVERIFY2(card.actions.value(1).contains("Manual Configuration"_L1), qPrintable(card.actions.join(u' ')));
        QCOMPARE(card.values.first().label, u"Sign-on URL"_s);
        room().tenant.organization().note(u"samlIdpConfigurationUpdated"_s, u"Okta"_s);
        room().openJournal();
        for (int run = 0; run < 2; ++run) {
            room().run();
            QCOMPARE(room().state(saml), StepState::Unchanged);
        }
        QCOMPARE(room().report(saml).finding->fields.first().field, u"Sign-on URL"_s);
    }

    void whatWasSavedBeforeDoesNotCount()
    {
        room().tenant.organization().note(u"samlIdpConfigurationAdded"_s, u"Okta"_s);
        QJsonObject &entry = room().tenant.organization().audit.last();
        entry.insert(u"auditLogDateTime"_s, QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::ISODateWithMs));
        room().run();
        QCOMPARE(room().state(saml), StepState::YourTurn);
    }

    void whatNobodyCanSeeIsSaidSo_data()
    {
        QTest::addColumn<bool>("hasCredentials");
        QTest::newRow("no credentials") << false;
        QTest::newRow("credentials without the right") << true;
    }
    void whatNobodyCanSeeIsSaidSo()
    {
        QFETCH(bool, hasCredentials);
        if (!hasCredentials)
            room().forgetApiCredentials();
        room().tenant.ways().apiReadsAll = false;
        room().provision();
        QCOMPARE(room().run(), RunEnd::Done);
        for (const QString &id : {saml, start}) {
            QCOMPARE(room().state(id), StepState::Sent);
            const StepReport report = room().report(id);
            QVERIFY2(report.card || report.visit == saml, "the card stays to be read");
            QCOMPARE(room().report(id).finding->means, Means::CannotBeRead);
        }
        QVERIFY(room().report(saml).card);
        const bool isOneVisit = room().report(saml).card->actions.contains(u"Choose START FOR ALL USERS."_s);
        QCOMPARE(isOneVisit, !hasCredentials); // with them it is seen only then that they do not help
        QCOMPARE(room().state(proof), StepState::Proven);
    }

    void theStartIsSeenByLogAndMembers()
    {
        room().provision();
        room().run();
        QCOMPARE(room().state(start), StepState::YourTurn);
        QVERIFY(room().report(start).finding->warnings.join(u' ').contains(u"overwrites"_s));
        QCOMPARE(room().state(proof), StepState::Sent); // they are there, and no members
        QVERIFY(room().report(proof).note.contains(u"ben@acme.example"_s));
        room().press(u"start"_s);
        room().run();
        QCOMPARE(room().state(start), StepState::Unchanged);
        QCOMPARE(room().state(proof), StepState::Proven);
        room().press(u"stop"_s);
        room().run();
        QCOMPARE(room().state(start), StepState::YourTurn);
    }

    /// The log reaches back 30 days at most, and START cannot be pressed twice.
    void whatWasDoneBeforeTheLogBeginsIsForThePersonToSay()
    {
        room().provision();
        room().run();
        room().press(u"start"_s);
        room().tenant.organization().audit.clear();
        room().run();
        QCOMPARE(room().state(start), StepState::YourTurn); // asked just now: it would be seen
        const QString longAgo = QDateTime::currentDateTimeUtc().addSecs(-3600).toString(Qt::ISODate);
        for (const QString &id : {saml, start}) { // and by an earlier run
            QJsonObject asked = room().journal().recall(id, u"asked"_s).toObject();
            asked.insert(u"since"_s, longAgo);
            QVERIFY(room().journal().remember(id, u"asked"_s, asked));
        }
        QCOMPARE(room().run(), RunEnd::Done);
        for (const QString &id : {saml, start}) {
            QCOMPARE(room().state(id), StepState::Sent);
            QVERIFY2(room().report(id).note.contains(u"before"_s), qPrintable(room().report(id).note));
        }
    }

    void newPeopleStayStoppedAndThatIsSaid()
    {
        room().provision();
        room().press(u"start"_s);
        room().run();
        room().expected = {{u"cleo@acme.example"_s}, {}};
        room().provision();
        room().run();
        QCOMPARE(room().state(start), StepState::YourTurn);
        QVERIFY(room().report(start).note.contains(u"cleo@acme.example"_s));
        room().press(u"start"_s);
        room().run();
        QCOMPARE(room().state(start), StepState::Unchanged);
    }

    void whoStaysAwayFailsTheProof()
    {
        room().provision();
        room().expected.userNames << u"cleo@acme.example"_s;
        room().run();
        QCOMPARE(room().state(proof), StepState::Failed);
        QVERIFY(room().report(proof).error->message.contains(u"cleo@acme.example"_s));
        room().expected.groups << u"Designers"_s;
        room().run();
        QVERIFY(room().report(proof).error->message.contains(u"Designers"_s));
    }

    void whoIsMissingInAGroupFailsTheProof()
    {
        room().provision(); // the group with no members, of which a list need not tell
        room().forgetApiCredentials();
        room().expected.membersOf = [](QStringList names, std::stop_token) -> ResultTask<scim::Members> {
            co_return scim::Members{{names.first(), {u"ben@acme.example"_s}}};
        };
        practice::scim::Store &scim = room().tenant.organization().scim;
        const QString name = room().expected.groups.first();
        QJsonObject group = *scim.findByName(practice::scim::Kind::Group, name);
        group.remove("members"_L1);
        scim.put(practice::scim::Kind::Group, group);
        room().run();
        QCOMPARE(room().state(proof), StepState::Sent);
        QVERIFY2(room().report(proof).note.contains(u"Who is in %1 cannot be read"_s.arg(name)),
                 qPrintable(room().report(proof).note));
        group.insert(u"members"_s, QJsonArray());
        scim.put(practice::scim::Kind::Group, group);
        room().run();
        QCOMPARE(room().state(proof), StepState::Failed);
        QVERIFY(room().report(proof).error->message.contains(name + u" (ben@acme.example)"_s));
        const auto ben = scim.findByName(practice::scim::Kind::User, u"ben@acme.example"_s);
        room().expected.idsThere.insert(u"ben@acme.example"_s, ben->value("id"_L1).toString());
        group.insert(u"members"_s, QJsonArray{QJsonObject{{u"value"_s, ben->value("id"_L1)}}});
        scim.put(practice::scim::Kind::Group, group);
        room().run();
        QCOMPARE(room().state(proof), StepState::Proven);
    }

    void manyPeopleAreReadByPages()
    {
        room().expected.userNames.clear();
        for (int i = 0; i < 230; ++i) {
            const QString email = u"person%1@acme.example"_s.arg(i);
            room().expected.userNames << email;
            room().tenant.organization().scim.put(practice::scim::Kind::User,
                                                  {{u"userName"_s, email}, {u"active"_s, true}});
        }
        room().expected.groups.clear();
        room().forgetApiCredentials();
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().state(proof), StepState::Proven);
        QVERIFY(room().tenant.recorded("GET", QRegularExpression(u"/Users$"_s)).size() >= 6);
    }

    void groupsThatAreNotListedAreNoFailure()
    {
        practice::Server scim; // knows people only
        const QByteArray token = "Bearer " + room().tenant.organization().scimToken;
        scim.route("GET", u"/v2/{organization}/Users"_s, [token](const practice::Request &request) {
            if (request.header("Authorization") != token)
                return practice::Reply::empty(401);
            QJsonArray people;
            for (const QString &name : {u"ada@acme.example"_s, u"ben@acme.example"_s})
                people << QJsonObject{{u"userName"_s, name}, {u"active"_s, true}};
            return practice::Reply::json(200, QJsonObject{{u"totalResults"_s, 2}, {u"Resources"_s, people}});
        });
        QVERIFY(scim.start());
        room().setup.configcat->scimUrl = scim.url() + u"/v2/"_s + room().tenant.organization().id;
        room().forgetApiCredentials();
        room().run();
        QCOMPARE(room().state(proof), StepState::Sent);
        QVERIFY(room().report(proof).note.contains(u"does not list"_s));
    }

    void aRefusedTokenStopsEverything()
    {
        room().tenant.prepare(u"acme.example"_s); // generated anew
        QCOMPARE(room().run(), RunEnd::Refused);
        const StepReport refused = room().report(u"configcat.preflight"_s);
        QCOMPARE(refused.error->kind, Error::Kind::BadCredential);
        QVERIFY(refused.error->link.path() == u"/organization/authentication"_s);
        QCOMPARE(room().state(saml), StepState::Skipped);
    }

private:
    Room &room() { return *m_room; }

    const QString saml = u"configcat.saml"_s;
    const QString start = u"configcat.provisioning"_s;
    const QString proof = u"proof.configcat"_s;
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(ConfigCatStepsTest)
#include "tst_configcat_steps.moc"
