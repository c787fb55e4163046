#include "app/setup/groups_filter.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace bw {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(bw::GroupsFilter)
};

constexpr int shownNames = 6;
} // namespace

QRegularExpression wholeNameFilter(const QString &typed)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(typed));
}

bool appliesGroupsFilter(const SignInSetup &signIn)
{
    return signIn.method != SignInMethod::OidcCatalog || !signIn.authorizationServer.isEmpty();
}

QRegularExpression groupsFilterOf(const SignInSetup &signIn)
{
    return wholeNameFilter(appliesGroupsFilter(signIn) ? signIn.groupsFilter : u".*"_s);
}

QStringList groupsOfSignIn(const Setup &setup)
{
    QStringList all = setup.signIn ? setup.signIn->assignGroups : QStringList();
    if (setup.signIn && setup.scim)
        all += setup.scim->pushGroups;
    all.removeDuplicates();
    return all;
}

bool isSentByFilter(const GroupChoice &group)
{
    return group.type != "APP_GROUP"_L1;
}

QString previewOf(const QRegularExpression &filter, const QStringList &names, bool more,
                  std::chrono::milliseconds longest)
{
    if (names.isEmpty() || !filter.isValid())
        return {};
    QStringList matching;
    int judged = 0;
    QElapsedTimer taken;
    taken.start();
    for (const QString &name : names) {
        if (filter.match(name).hasMatch())
            matching << name;
        ++judged;
        if (taken.hasExpired(longest.count()))
            break;
    }
    const int count = int(matching.size());
    const bool isAll = !more && judged == names.size();
    QString text = isAll ? Words::tr("Matches %1 of %2 groups.").arg(count).arg(judged)
                         : Words::tr("Matches %1 of the first %2 groups.").arg(count).arg(judged);
    if (count > 0)
        text += u' ' + matching.mid(0, shownNames).join(u", "_s) + (count > shownNames ? u", …"_s : QString());
    if (count == 0 && isAll)
        text += u' ' + Words::tr("Cloudflare learns no group.");
    return text;
}

} // namespace bw
