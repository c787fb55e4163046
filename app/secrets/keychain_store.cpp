#include "app/secrets/keychain_store.h"

#include "app/core/pause.h"
#include "app/core/redactor.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SecretStore)
};

// The application id: what a person sees in the keychain's own window.
QString service()
{
    return u"io.github.bridgewright.Bridgewright"_s;
}

/// What a job came to. Shared, because a job cannot be stopped and may end long after nobody waits any more.
struct Outcome
{
    Gate gate;
    bool finished = false;
    QKeychain::Error error = QKeychain::OtherError;
    QString text;
    Secret value;
};

std::shared_ptr<Outcome> start(QKeychain::Job *job, const QString &key)
{
    auto outcome = std::make_shared<Outcome>();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [outcome](QKeychain::Job *ended) {
        outcome->finished = true;
        outcome->error = ended->error();
        outcome->text = redactor::clean(ended->errorString());
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended))
            outcome->value = Secret(reading->binaryData());
        outcome->gate.open();
    });
    job->start(); // deletes itself when it is finished
    return outcome;
}

Error keychainError(Error::Kind kind, const QString &message, const QString &cause, const QString &action,
                    const QString &detail)
{
    return {.kind = kind, .message = message, .cause = cause, .action = action, .detail = detail};
}

Error silent()
{
    return keychainError(Error::Kind::Unreachable, Words::tr("The keychain of this computer does not answer."),
                         Words::tr("It may be waiting for its password in a window behind this one."),
                         Words::tr("Unlock the keychain, then try again."), {});
}

Error missingService(const QString &detail)
{
    return keychainError(Error::Kind::NotAvailable, Words::tr("This computer has no keychain that is running."),
                         Words::tr("No password store (GNOME Keyring or KWallet) runs in this session."),
                         Words::tr("Install and start one (on Debian: gnome-keyring) to keep secrets between runs."),
                         detail);
}

// What QtKeychain 0.13 says in each case was tried; most of it arrives as OtherError with the text of the layer below.
Error wordsFor(const Outcome &outcome)
{
    const QString &text = outcome.text;
    switch (outcome.error) {
    case QKeychain::EntryNotFound:
        return keychainError(Error::Kind::NotFound, Words::tr("There is no saved secret of this name."), {}, {}, text);
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return keychainError(Error::Kind::NotAllowed, Words::tr("The keychain is locked, or access to it was refused."),
                             Words::tr("Its password was not given, or the question was cancelled."),
                             Words::tr("Unlock the keychain, then try again."), text);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return missingService(text);
    default:
        break;
    }
    if (text.contains("/collection/login"_L1)) {
        return keychainError(
            Error::Kind::NotAllowed, Words::tr("The keychain has no open collection to keep secrets in."),
            Words::tr("No keyring named “Login” was made yet, or it could not be unlocked without a window."),
            Words::tr("Sign in to the desktop once, or make a keyring with your password manager."), text);
    }
    const bool noBus = text.contains("D-Bus"_L1, Qt::CaseInsensitive) || text.contains("org.freedesktop.secrets"_L1);
    if (noBus)
        return missingService(text);
    if (text.isEmpty() || text == "Unknown error"_L1) {
        return keychainError(Error::Kind::NotAvailable, Words::tr("The keychain of this computer cannot be used."),
                             Words::tr("The library libsecret is probably missing."),
                             Words::tr("Install it (on Debian: libsecret-1-0), then start the program again."), text);
    }
    return keychainError(Error::Kind::NotAvailable, Words::tr("The keychain of this computer cannot be used."), text,
                         Words::tr("Check the keychain in your system's settings."), text);
}

Task<Done> finish(std::shared_ptr<Outcome> outcome, std::chrono::milliseconds patience, std::stop_token stop)
{
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [outcome] { outcome->gate.open(); });
    timer.start(patience);
    const bool opened = co_await outcome->gate.wait(stop);
    if (!opened)
        co_return Error{.kind = Error::Kind::Cancelled};
    if (!outcome->finished)
        co_return silent();
    if (outcome->error != QKeychain::NoError)
        co_return wordsFor(*outcome);
    co_return done();
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds patience) : m_patience(patience) {}

ResultTask<Secret> KeychainStore::read(QString key, std::stop_token stop)
{
    const std::shared_ptr<Outcome> outcome = start(new QKeychain::ReadPasswordJob(service()), key);
    const Done finished = co_await finish(outcome, m_patience, stop);
    if (!finished)
        co_return finished.error();
    co_return outcome->value;
}

DoneTask KeychainStore::write(QString key, Secret value, std::stop_token stop)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setBinaryData(value.reveal());
    const std::shared_ptr<Outcome> outcome = start(job, key);
    const Done finished = co_await finish(outcome, m_patience, stop);
    co_return finished;
}

DoneTask KeychainStore::remove(QString key, std::stop_token stop)
{
    const std::shared_ptr<Outcome> outcome = start(new QKeychain::DeletePasswordJob(service()), key);
    const Done finished = co_await finish(outcome, m_patience, stop);
    if (!finished && finished.error().kind != Error::Kind::NotFound)
        co_return finished;
    co_return done();
}

QString KeychainStore::description() const
{
#if defined(Q_OS_MACOS)
    return Words::tr("Secrets are kept in the keychain of macOS.");
#elif defined(Q_OS_WIN)
    return Words::tr("Secrets are kept in the Windows Credential Manager.");
#else
    return Words::tr("Secrets are kept in the keychain of this desktop (GNOME Keyring or KWallet).");
#endif
}

DoneTask KeychainStore::probe(std::stop_token stop)
{
    const QString key = u"probe/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Secret dummy("bridgewright keychain probe \xc3\xa4");
    const Done written = co_await write(key, dummy, stop);
    if (!written)
        co_return written.error();
    const Result<Secret> kept = co_await read(key, stop);
    const Done removed = co_await remove(key, stop);
    if (!kept)
        co_return kept.error();
    if (!removed)
        co_return removed.error();
    if (!(*kept == dummy)) {
        co_return keychainError(Error::Kind::NotAvailable,
                                Words::tr("The keychain gave back something else than it was given."), {},
                                Words::tr("Check the keychain in your system's settings."), {});
    }
    co_return done();
}

ResultTask<std::shared_ptr<SecretStore>> openKeychain(std::chrono::milliseconds patience, std::stop_token stop)
{
    auto keychain = std::make_shared<KeychainStore>(patience);
    const Done works = co_await keychain->probe(stop);
    if (!works)
        co_return works.error();
    co_return std::shared_ptr<SecretStore>(keychain);
}

QString whyNoKeychain(const Error &error)
{
    QStringList why = {error.message, error.cause, error.action};
    why.removeAll(QString());
    return why.join(u' ');
}

Task<std::shared_ptr<SecretStore>> openSecretStore(std::chrono::milliseconds patience, std::stop_token stop)
{
    const Result<std::shared_ptr<SecretStore>> keychain = co_await openKeychain(patience, stop);
    if (keychain)
        co_return std::as_const(*keychain);
    co_return makeMemoryStore(whyNoKeychain(keychain.error()));
}

Task<std::shared_ptr<SecretStore>> openSecretStore(std::stop_token stop)
{
    return openSecretStore(keychainPatience, std::move(stop));
}

} // namespace bw
