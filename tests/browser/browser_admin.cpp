#include "tests/browser/browser_admin.h"

#include "tests/browser/page_hand.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace bw::test {

namespace {
/// Takes away the first value whose label has these words in it; whether another one is left.
bool takeOne(QList<QPair<QString, QString>> *values, const QString &words)
{
    const auto isMeant = [&words](const QPair<QString, QString> &value) {
        return value.first.contains(words, Qt::CaseInsensitive);
    };
    const auto first = std::find_if(values->begin(), values->end(), isMeant);
    if (first != values->end())
        values->erase(first);
    return std::any_of(values->cbegin(), values->cend(), isMeant);
}
} // namespace

void BrowserAdmin::take(const QJsonObject &card)
{
    m_cards.append(card);
    if (!m_works)
        work();
}

QCoro::Task<> BrowserAdmin::work()
{
    m_works = true;
    while (!m_cards.isEmpty()) {
        const QJsonObject card = m_cards.takeFirst();
        const QString id = card.value("id"_L1).toString();
        const Done followed = co_await follow(card);
        if (followed) {
            m_finished.append(id);
            continue;
        }
        m_complaints.append(id + u": "_s + followed.error().message);
        qWarning().noquote() << "the admin:" << m_complaints.last();
        Q_EMIT complained(m_complaints.last());
    }
    m_works = false;
}

DoneTask BrowserAdmin::follow(QJsonObject card)
{
    QList<QPair<QString, QString>> values;
    const QJsonArray listed = card.value("values"_L1).toArray();
    for (const QJsonValue &value : listed)
        values.append({value["label"_L1].toString(), value["value"_L1].toString()});
    const QUrl link(card.value("link"_L1).toString());
    const Done opened = co_await m_browser->open(link);
    if (!opened)
        co_return opened.error();
    const QString id = card.value("id"_L1).toString();
    PageHand hand(m_browser);
    int number = 0;
    const QJsonArray actions = card.value("actions"_L1).toArray();
    qsizetype again = 0; // where what is done for each value begins
    QString each;
    for (qsizetype at = 0; at < actions.size(); ++at) {
        const QString sentence = actions.at(at).toString();
        const Result<QList<Deed>> deeds = read(sentence);
        if (!deeds)
            co_return deeds.error();
        const QList<Deed> list = *deeds;
        if (!list.isEmpty() && list.first().kind == Deed::Kind::ChooseFor) {
            again = at;
            each = list.first().into;
        }
        Done did = co_await hand.carryOut(list, values);
        m_copied.insert(hand.copied());
        const QString name = u"%1-%2"_s.arg(id).arg(++number, 2, 10, QChar(u'0'));
        (void)co_await picture(name);
        if (!did) {
            Error error = did.error();
            error.message = u"“%1” %2"_s.arg(sentence, error.message);
            co_return error;
        }
        if (asksForEach(sentence) && takeOne(&values, each))
            at = again - 1;
    }
    co_return done();
}

DoneTask BrowserAdmin::picture(QString name)
{
    const QString folder = qEnvironmentVariable("BRIDGEWRIGHT_SCREENSHOTS");
    if (folder.isEmpty())
        co_return done();
    const Result<QByteArray> png = co_await m_browser->screenshot();
    if (!png)
        co_return png.error();
    QFile file(QDir(folder).filePath(name + u".png"_s));
    if (file.open(QIODevice::WriteOnly))
        file.write(*png);
    co_return done();
}

} // namespace bw::test
