#include "app/export/report.h"

#include "app/core/redactor.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Of a flow: the actions with one group each, and what a further assigned and a further pushed group costs.
int actions(int withOneGroup, int perAssigned, int perPushed, const QStringList &assigned, const QStringList &pushed)
{
    const auto further = [](const QStringList &groups) { return int(std::max<qsizetype>(0, groups.size() - 1)); };
    return withOneGroup + further(assigned) * perAssigned + further(pushed) * perPushed;
}

int signInActions(const SignInSetup &signIn)
{
    constexpr int catalogue = 33, custom = 36, saml = 40;
    const int base = signIn.method == SignInMethod::Saml   ? saml
                     : signIn.method == SignInMethod::Oidc ? custom
                                                           : catalogue;
    return actions(base, 1, 0, signIn.assignGroups, {});
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

QString cardText(const Card &card)
{
    QString text = u"### "_s + plain(card.title) + u"\n\n"_s + plain(card.where) + u"\n\n"_s;
    for (qsizetype i = 0; i < card.actions.size(); ++i)
        text += u"%1. %2\n"_s.arg(i + 1).arg(plain(card.actions[i]));
    for (const CardValue &value : card.values)
        text += u"- %1: %2\n"_s.arg(plain(value.label),
                                    value.isSecret() ? Words::tr("(secret, not in this report)") : plain(value.value));
    if (!card.source.isEmpty())
        text += u'\n' + Words::tr("Source: %1, checked on %2").arg(plain(card.source), plain(card.checkedOn)) + u'\n';
    return text + u'\n';
}
} // namespace

int documentActions(const Setup &setup)
{
    int sum = setup.signIn ? signInActions(*setup.signIn) : 0;
    if (setup.scim && setup.scim->oneApp)
        sum = actions(64, 2, 3, setup.scim->assignGroups, setup.scim->pushGroups); // sign-in and provisioning together
    else if (setup.scim)
        sum += actions(45, 2, 3, setup.scim->assignGroups, setup.scim->pushGroups);
    if (setup.dashboardScim)
        sum += actions(64, 2, 8, setup.dashboardScim->assignGroups, setup.dashboardScim->pushGroups);
    if (setup.configcat)
        sum += actions(88, 2, 6, setup.configcat->assignGroups, setup.configcat->pushGroups);
    return sum;
}

int actionsLeft(const QList<Card> &cards)
{
    int sum = 0;
    for (const Card &card : cards)
        sum += int(card.actions.size());
    return sum;
}

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
    text += heading(Words::tr("The work in numbers"));
    text +=
        Words::tr("The vendors' documents ask for %n action(s) to reach this setup.", nullptr, documentActions(setup)) +
        u"  \n"_s;
    text += Words::tr("%n of them were left to the admin.", nullptr, actionsLeft(input.cards)) + u'\n';
    return text.toUtf8();
}

} // namespace bw
