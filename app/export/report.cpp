#include "app/export/report.h"

#include "app/core/redactor.h"
#include "app/export/action_count.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::Report)
};

/// Text from outside, as text: in Markdown nothing of it is markup, in a table it stays in its cell.
QString plain(const QString &text)
{
    QString escaped;
    for (const QChar c : redactor::clean(text).simplified()) {
        if (QStringView(u"\\`*_{}[]<>#|!~").contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

QString table(const QStringList &heads, const QList<QStringList> &rows)
{
    QString text = row(heads) + row(QStringList(heads.size(), u"---"_s));
    for (const QStringList &cells : rows)
        text += row(cells);
    return text + u'\n';
}

QString heading(const QString &text)
{
    return u"## "_s + text + u"\n\n"_s;
}

QString stepsTable(const QList<StepReport> &reports)
{
    QList<QStringList> rows;
    for (const StepReport &report : reports) {
        QString remark = report.error ? report.error->message : report.note;
        if (remark.isEmpty() && report.finding)
            remark = report.finding->summary;
        rows << QStringList{plain(report.title), plain(report.target), plain(stateLabel(report.state)), plain(remark)};
    }
    return table({Words::tr("Step"), Words::tr("System"), Words::tr("Outcome"), Words::tr("Remark")}, rows);
}

QString madeTable(const QList<MadeObject> &made)
{
    QList<QStringList> rows;
    for (const MadeObject &object : made) {
        QString name = object.data.value("label"_L1).toString();
        if (name.isEmpty())
            name = object.data.value("name"_L1).toString();
        rows << QStringList{plain(object.kind), plain(name), plain(object.id),
                            object.time.toUTC().toString(Qt::ISODate)};
    }
    return table({Words::tr("Kind"), Words::tr("Name"), Words::tr("Id"), Words::tr("Made (UTC)")}, rows);
}

/// A secret that is not known here, or not any more, is one all the same; only an address may be missing as well.
bool isSecret(const CardValue &value)
{
    return value.isSecret() || (value.value.isEmpty() && !value.label.contains("URL"_L1));
}

QString cardText(const Card &card)
{
    QString text = u"### "_s + plain(card.title) + u"\n\n"_s + plain(card.where) + u"\n\n"_s;
    if (!card.link.isEmpty())
        text += u"<%1>\n\n"_s.arg(card.link.toString(QUrl::FullyEncoded));
    for (qsizetype i = 0; i < card.actions.size(); ++i)
        text += u"%1. %2\n"_s.arg(i + 1).arg(plain(card.actions[i]));
    for (const CardValue &value : card.values)
        text += u"- %1: %2\n"_s.arg(plain(value.label), isSecret(value) ? Words::tr("(secret)") : plain(value.value));
    if (!card.mistakes.isEmpty())
        text += u'\n' + Words::tr("Common mistakes:") + u'\n';
    for (const QString &mistake : card.mistakes)
        text += u"- "_s + plain(mistake) + u'\n';
    if (!card.source.isEmpty())
        text += u'\n' + Words::tr("Source: %1, checked on %2").arg(plain(card.source), plain(card.checkedOn)) + u'\n';
    return text + u'\n';
}

QString numbersText(const ActionCount &count)
{
    QString text =
        Words::tr("The vendors' documents ask for %n action(s) to reach this setup.", nullptr, count.documents) +
        u"  \n"_s;
    text += Words::tr("%n of them were left to the admin.", nullptr, count.leftInAll()) + u"\n\n"_s;
    if (!count.remark.isEmpty())
        text += plain(count.remark) + u"\n\n"_s;
    QList<QStringList> rows;
    for (const ActionPart &part : count.left)
        rows << QStringList{plain(part.title), QString::number(part.actions), plain(part.why)};
    text += table({Words::tr("Left to the admin"), Words::tr("Actions"), Words::tr("Why")}, rows);
    text +=
        Words::tr("One action is one click, choice, entry, copy or paste, or one page opened; signing in is none.") +
        u' ';
    //: %n are actions such as pressing a test button
    text += Words::tr("To see that it works, the documents ask for %n more; Bridgewright looks for itself.", nullptr,
                      count.proofs);
    return text + u'\n';
}
} // namespace

QByteArray reportText(const ExportInput &input)
{
    const Setup &setup = input.setup;
    QString text = u"# "_s + plain(setup.name) + u"\n\n"_s;
    text += Words::tr("Okta org: %1").arg(plain(setup.okta.domain)) + u"  \n"_s;
    if (setup.cloudflare)
        text += Words::tr("Cloudflare One team: %1").arg(plain(setup.cloudflare->team)) + u"  \n"_s;
    text += Words::tr("Read back on %1 (UTC)").arg(input.when.toUTC().toString(Qt::ISODate)) + u"\n\n"_s;
    if (!input.testSignIn.isEmpty())
        text +=
            Words::tr("See a person sign in: %1").arg(u"<%1>"_s.arg(input.testSignIn.toString(QUrl::FullyEncoded))) +
            u"\n\n"_s;
    text += heading(Words::tr("Steps")) + stepsTable(input.reports);
    if (!input.made.isEmpty())
        text += heading(Words::tr("What was made")) + madeTable(input.made);
    if (!input.cards.isEmpty()) {
        text += heading(Words::tr("By hand, because no API offers it"));
        for (const Card &card : input.cards)
            text += cardText(card);
    }
    const bool hasApiToken = input.identityProvider && !input.identityProvider->oktaApiToken.isEmpty();
    text += heading(Words::tr("The work in numbers")) + numbersText(countActions(setup, input.cards, hasApiToken));
    return text.toUtf8();
}

} // namespace bw
