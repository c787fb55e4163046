#include "app/secrets/secret_store.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace bw {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::SecretStore)
};

class MemoryStore : public SecretStore
{
public:
    explicit MemoryStore(QString why) : m_why(std::move(why)) {}

    ResultTask<Secret> read(QString key, std::stop_token) override
    {
        if (m_secrets.contains(key))
            co_return m_secrets.value(key);
        co_return Error{.kind = Error::Kind::NotFound,
                        .message = Words::tr("There is no saved secret of this name."),
                        .detail = key};
    }

    DoneTask write(QString key, Secret value, std::stop_token) override
    {
        m_secrets.insert(key, value);
        co_return done();
    }

    DoneTask remove(QString key, std::stop_token) override
    {
        m_secrets.remove(key);
        co_return done();
    }

    bool isPersistent() const override { return false; }

    QString description() const override
    {
        if (m_why.isEmpty())
            return Words::tr("Secrets are kept until you close the program, and written nowhere.");
        //: %1 is a whole sentence that says why.
        return Words::tr("Secrets are kept until you close the program, and written nowhere. %1").arg(m_why);
    }

private:
    QString m_why;
    QHash<QString, Secret> m_secrets;
};

} // namespace

std::shared_ptr<SecretStore> makeMemoryStore(QString why)
{
    return std::make_shared<MemoryStore>(std::move(why));
}

} // namespace bw
