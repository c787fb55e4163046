#include "tests/targets/configcat/room.h"

#include <QTest>

using namespace bw;

/// The step that looks whether the people's e-mail domains are verified in ConfigCat.
class ConfigCatDomainsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<Room>();
        QVERIFY(m_room->ok);
    }
    void cleanup() { m_room.reset(); }

    void theRecordIsEnoughAndSaysNotAll()
    {
        room().run();
        QCOMPARE(room().state(domain), StepState::Unchanged);
        QVERIFY(room().report(domain).finding->notes.join(u' ').contains(u"VERIFY"_s));
        QCOMPARE(room().field(domain, u"acme.example"_s).comparison, Comparison::Same);
    }

    /// A guest's domain can be verified by nobody here: it is said, and the run goes on.
    void aDomainWithoutRecordIsForThePerson()
    {
        room().people << u"guest@other.example"_s;
        room().provision();
        room().run();
        QCOMPARE(room().state(domain), StepState::Sent);
        QVERIFY2(room().report(domain).note.contains(u"other.example"_s), qPrintable(room().report(domain).note));
        QCOMPARE(room().field(domain, u"acme.example"_s).comparison, Comparison::Same);
        QCOMPARE(room().field(domain, u"other.example"_s).comparison, Comparison::CannotBeRead);
        const Card card = *room().report(domain).card;
        QCOMPARE(card.values.first().value, u"other.example"_s); // what else waits on that page comes after it
        QCOMPARE(card.link.toString(), room().tenant.url() + u"/organization/authentication"_s);
    }

    /// Said before any work is done: the plan lets one domain be verified only.
    void morePlacesThanThePlanHasAreSaid()
    {
        const auto said = [this] {
            room().run();
            return room().report(domain).finding->warnings.join(u'\n');
        };
        room().provision();
        QVERIFY2(!said().contains(u"one domain"_s), qPrintable(said()));
        room().people << u"guest@other.example"_s;
        QVERIFY2(said().contains(u"on the plan Pro, which lets one domain be verified"_s), qPrintable(said()));
        QVERIFY(said().contains(u"acme.example, other.example"_s));
        QVERIFY(room().tenant.setWay(u"smartPlan"_s, true));
        QVERIFY2(!said().contains(u"one domain"_s), qPrintable(said()));
    }

    void aRecordThatAppearsIsSeen()
    {
        room().forgetApiCredentials();
        const QStringList there = room().records.take(u"acme.example"_s);
        room().makePlan();
        RunOptions options;
        options.pollEvery = std::chrono::milliseconds(5);
        auto running = room().runner->run(options, {});
        QTRY_COMPARE(room().state(domain), StepState::YourTurn);
        QCOMPARE(room().report(domain).finding->means, Means::CannotBeRead);
        room().records.insert(u"acme.example"_s, there);
        QTRY_COMPARE(room().state(domain), StepState::Confirmed);
        room().provision();
        QCoro::waitFor(running);
    }

    /// Nobody waits for a record that the person has called needless.
    void whatThePersonSaysEndsTheWaiting()
    {
        room().forgetApiCredentials();
        room().records.clear();
        room().makePlan();
        room().provision();
        bool isTold = false;
        RunOptions options;
        options.pollEvery = std::chrono::milliseconds(5);
        options.isAcknowledged = [&isTold](const StepReport &) { return isTold; };
        auto running = room().runner->run(options, {});
        QTRY_COMPARE(room().state(domain), StepState::YourTurn);
        isTold = true;
        QTRY_COMPARE(room().state(domain), StepState::Sent);
        QVERIFY(!room().report(domain).card);
        QCoro::waitFor(running);
    }

    /// What the log has seen begun is not the person's to say any more, until it is verified.
    void whatIsSeenNotToBeDoneIsNotBelieved()
    {
        room().records.clear();
        room().makePlan();
        RunOptions options;
        options.pollEvery = std::chrono::milliseconds(5);
        bool isTold = false;
        options.isAcknowledged = [&isTold](const StepReport &) { return isTold; };
        std::stop_source stopper;
        auto running = room().runner->run(options, stopper.get_token());
        QTRY_COMPARE(room().state(domain), StepState::YourTurn);
        room().tenant.organization().note(u"domainAdded"_s, u"acme.example"_s);
        QTRY_COMPARE(room().report(domain).finding->means, Means::ByHand);
        isTold = true;
        const QRegularExpression logs(u"auditlogs$"_s);
        const qsizetype looks = room().tenant.recorded("GET", logs).size();
        QTRY_VERIFY(room().tenant.recorded("GET", logs).size() > looks + 2);
        QCOMPARE(room().state(domain), StepState::YourTurn);
        room().tenant.organization().note(u"domainVerified"_s, u"acme.example"_s);
        QTRY_COMPARE(room().state(domain), StepState::Confirmed);
        stopper.request_stop();
        QCoro::waitFor(running);
    }

    /// Begun, as the log tells, and not verified yet: it is waited for.
    void aVerificationThatIsNotedIsSeen()
    {
        room().tenant.organization().note(u"domainAdded"_s, u"acme.example"_s);
        room().makePlan();
        RunOptions options;
        options.pollEvery = std::chrono::milliseconds(5);
        std::stop_source stopper;
        auto running = room().runner->run(options, stopper.get_token());
        QTRY_COMPARE(room().state(domain), StepState::YourTurn);
        room().tenant.organization().note(u"domainVerified"_s, u"acme.example"_s);
        QTRY_COMPARE(room().state(domain), StepState::Confirmed);
        stopper.request_stop();
        QCoro::waitFor(running);
    }

    /// By a file, or long ago: the log may say so, else the person is asked, and the run goes on.
    void aDomainVerifiedByAFileHasNoRecord()
    {
        room().records.clear();
        room().tenant.organization().note(u"domainVerified"_s, u"acme.example"_s);
        room().run();
        QCOMPARE(room().state(domain), StepState::Unchanged);
        room().tenant.organization().audit.clear();
        room().openJournal();
        room().run();
        QCOMPARE(room().state(domain), StepState::Sent);
        QVERIFY2(room().report(domain).note.contains("by a file"_L1), qPrintable(room().report(domain).note));
        QVERIFY(room().report(domain).card);
    }

    void theLogKnowsBetterThanTheRecord()
    {
        room().tenant.organization().note(u"domainAdded"_s, u"acme.example"_s);
        room().run();
        QCOMPARE(room().state(domain), StepState::YourTurn);
        QCOMPARE(room().field(domain, u"acme.example"_s).found, u"added, not verified"_s);
        room().tenant.organization().note(u"domainVerified"_s, u"acme.example"_s);
        room().records.clear(); // it may be taken away afterwards
        room().run();
        QCOMPARE(room().state(domain), StepState::Unchanged);
        QVERIFY(room().report(domain).finding->notes.isEmpty());
    }

    void aSimilarDomainIsNotTheSame()
    {
        room().records.clear();
        room().tenant.organization().note(u"domainVerified"_s, u"my-acme.example"_s);
        room().run();
        QCOMPARE(room().state(domain), StepState::Sent);
    }

    void noNameServerHindersNobody()
    {
        room().forgetApiCredentials();
        room().namesAnswer = false;
        room().provision();
        QCOMPARE(room().run(), RunEnd::Done);
        QCOMPARE(room().state(domain), StepState::Sent);
        QCOMPARE(room().field(domain, u"acme.example"_s).comparison, Comparison::CannotBeRead);
    }

private:
    Room &room() { return *m_room; }

    const QString domain = u"configcat.domain"_s;
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(ConfigCatDomainsTest)
#include "tst_configcat_domains.moc"
