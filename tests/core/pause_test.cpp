#include "app/core/pause.h"

#include "app/core/shared_read.h"

#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace bw;

namespace {

/// Asks `shared` and leaves the answer where a test can see whether it has come.
Task<> ask(SharedRead<int> *shared, std::stop_token stop, std::optional<Result<int>> *into)
{
    const Result<int> answer = co_await shared->get(stop);
    *into = answer;
}

} // namespace

class PauseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pausesThatLong()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QCoro::waitFor(pause(60ms, {})));
        QVERIFY(timer.elapsed() >= 55);
        QVERIFY(QCoro::waitFor(pause(0ms, {})));
    }

    void endsWhenStopped()
    {
        std::stop_source stop;
        QElapsedTimer timer;
        timer.start();
        auto task = pause(1min, stop.get_token());
        QVERIFY(!task.isReady());
        stop.request_stop();
        QVERIFY(!task.isReady()); // never from inside request_stop()
        QVERIFY(!QCoro::waitFor(task));
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!QCoro::waitFor(pause(1min, stop.get_token())));
    }

    void mayBeStoppedFromAnotherThread()
    {
        std::stop_source stop;
        auto task = pause(1min, stop.get_token());
        const std::unique_ptr<QThread> thread(QThread::create([stop]() mutable { stop.request_stop(); }));
        thread->start();
        QVERIFY(!QCoro::waitFor(task));
        QVERIFY(thread->wait(10'000));
    }

    void gateLetsEverybodyThrough()
    {
        Gate gate;
        auto first = gate.wait({});
        auto second = gate.wait({});
        QVERIFY(!gate.isOpen());
        gate.open();
        QVERIFY(QCoro::waitFor(first));
        QVERIFY(QCoro::waitFor(second));
        QVERIFY(QCoro::waitFor(gate.wait({})));
    }

    void gateLetsGoOfWhoeverStops()
    {
        Gate gate;
        std::stop_source stop;
        auto stopped = gate.wait(stop.get_token());
        auto staying = gate.wait({});
        stop.request_stop();
        QVERIFY(!QCoro::waitFor(stopped));
        QVERIFY(!staying.isReady());
        QVERIFY(!QCoro::waitFor(gate.wait(stop.get_token())));
        gate.open();
        QVERIFY(QCoro::waitFor(staying));
    }

    void gateMayDieWhileSomebodyWaits()
    {
        auto gate = std::make_unique<Gate>();
        auto task = gate->wait({});
        gate.reset();
        QVERIFY(QCoro::waitFor(task));
    }

    void openAndStoppedAtOnceIsOpen()
    {
        Gate gate;
        std::stop_source stop;
        auto task = gate.wait(stop.get_token());
        stop.request_stop();
        gate.open();
        QVERIFY(QCoro::waitFor(task));
    }

    void sharedReadAsksOnce()
    {
        int asked = 0;
        Gate gate;
        SharedRead<int> shared([&](std::stop_token) -> ResultTask<int> {
            ++asked;
            co_await gate.wait({});
            co_return 7;
        });
        auto first = shared.get({});
        auto second = shared.get({});
        QCOMPARE(asked, 1);
        gate.open();
        QCOMPARE(*QCoro::waitFor(first), 7);
        QCOMPARE(*QCoro::waitFor(second), 7);
        QCOMPARE(*QCoro::waitFor(shared.get({})), 7);
        QCOMPARE(asked, 1);
        shared.forget();
        QCOMPARE(*QCoro::waitFor(shared.get({})), 7);
        QCOMPARE(asked, 2);
    }

    // QCoro's promise moves what is co_returned: a second reader must not find the first one's leavings.
    void sharedReadGivesTheWholeAnswerToEach()
    {
        SharedRead<QString> shared([](std::stop_token stop) -> ResultTask<QString> {
            co_await pause(1ms, stop);
            co_return u"a text that is too long for any small buffer"_s;
        });
        auto first = shared.get({});
        auto second = shared.get({});
        const QString answer = *QCoro::waitFor(first);
        QCOMPARE(answer, u"a text that is too long for any small buffer"_s);
        QCOMPARE(*QCoro::waitFor(second), answer);
        QCOMPARE(*QCoro::waitFor(shared.get({})), answer);
        QCOMPARE(*QCoro::waitFor(shared.get({})), answer);
    }

    void sharedReadKeepsNoError()
    {
        int asked = 0;
        SharedRead<int> shared([&](std::stop_token) -> ResultTask<int> {
            if (++asked == 1)
                co_return Error{.kind = Error::Kind::Busy};
            co_return 7;
        });
        QCOMPARE(QCoro::waitFor(shared.get({})).error().kind, Error::Kind::Busy);
        QCOMPARE(*QCoro::waitFor(shared.get({})), 7);
    }

    // The step that happened to ask first is stopped; the one that waits wants its answer all the same.
    void stoppingTheFirstDoesNotCancelTheOthers()
    {
        int asked = 0;
        SharedRead<int> shared([&](std::stop_token stop) -> ResultTask<int> {
            ++asked;
            const bool whole = co_await pause(50ms, stop);
            if (!whole)
                co_return Error{.kind = Error::Kind::Cancelled};
            co_return 7;
        });
        std::stop_source stop;
        std::optional<Result<int>> first;
        std::optional<Result<int>> second;
        ask(&shared, stop.get_token(), &first);
        ask(&shared, {}, &second);
        stop.request_stop();
        QTRY_VERIFY(first && second);
        QCOMPARE(first->error().kind, Error::Kind::Cancelled);
        QVERIFY2(*second, "whoever waits must not be cancelled by another's stop");
        QCOMPARE(**second, 7);
        QCOMPARE(asked, 2);
    }

    void whoeverWaitsMayStop()
    {
        Gate gate;
        SharedRead<int> shared([&](std::stop_token) -> ResultTask<int> {
            co_await gate.wait({});
            co_return 7;
        });
        std::stop_source stop;
        auto first = shared.get({});
        auto second = shared.get(stop.get_token());
        stop.request_stop();
        QCOMPARE(QCoro::waitFor(second).error().kind, Error::Kind::Cancelled);
        gate.open();
        QCOMPARE(*QCoro::waitFor(first), 7);
    }
};

QTEST_GUILESS_MAIN(PauseTest)
#include "pause_test.moc"
