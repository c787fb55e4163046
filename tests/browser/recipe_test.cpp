#include "tests/browser/recipe.h"

#include <QTest>

using namespace bw::test;
using namespace Qt::StringLiterals;
using Kind = Deed::Kind;

/// Sentences as they stand on the cards, and what a person does on reading them.
class RecipeTest : public QObject
{
    Q_OBJECT

    static QStringList told(const QString &sentence)
    {
        const bw::Result<QList<Deed>> deeds = read(sentence);
        if (!deeds)
            return {u"?"_s};
        QStringList lines;
        for (const Deed &deed : *deeds)
            lines << QStringList{QString::number(int(deed.kind)),
                                 deed.what,
                                 deed.into,
                                 deed.further,
                                 deed.beside,
                                 deed.else_,
                                 deed.onTheLeft ? u"left"_s : QString()}
                         .join(u'/');
        return lines;
    }
    static QString line(Kind kind, const QString &rest) { return QString::number(int(kind)) + u'/' + rest; }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("deeds");
        const auto row = [](const QString &sentence, const QStringList &deeds) {
            QTest::newRow(qPrintable(sentence)) << sentence << deeds;
        };
        row(u"Open the tab Provisioning and choose To App on the left, then Edit."_s,
            {line(Kind::OpenTab, u"Provisioning/////"_s), line(Kind::Choose, u"To App/////left"_s),
             line(Kind::Choose, u"Edit/////"_s)});
        row(u"Open the tab Sign On (newer consoles call it Authentication) and choose Edit beside Settings."_s,
            {line(Kind::OpenTab, u"Sign On////Authentication/"_s), line(Kind::Choose, u"Edit///Settings//"_s)});
        row(u"Choose the tab General."_s, {line(Kind::OpenTab, u"General/////"_s)});
        row(u"Tick Create Users and Deactivate Users; take the tick off Update User Attributes."_s,
            {line(Kind::Tick, u"Create Users/////"_s), line(Kind::Tick, u"Deactivate Users/////"_s),
             line(Kind::TakeOff, u"Update User Attributes/////"_s)});
        row(u"Paste the token into Authorization, without “Bearer” in front."_s,
            {line(Kind::Paste, u"token/Authorization////"_s)});
        row(u"Choose Test API Credentials, and wait for the green line."_s,
            {line(Kind::Choose, u"Test API Credentials/////"_s), line(Kind::SeeGreen, u"/////"_s)});
        row(u"Set Groups claim filter to groups, Matches regex."_s,
            {line(Kind::SetBoth, u"groups/Groups claim filter/Matches regex///"_s)});
        row(u"If Import Groups is on: choose Integration on the left, then Edit, take the tick off and choose Save."_s,
            {line(Kind::Choose, u"Integration/////left"_s), line(Kind::Choose, u"Edit/////"_s),
             line(Kind::TakeOff, u"Import Groups/////"_s), line(Kind::Choose, u"Save/////"_s)});
        row(u"If there is a box Import Groups, take its tick off."_s,
            {line(Kind::OnlyIfBox, u"Import Groups/////"_s), line(Kind::TakeOff, u"Import Groups/////"_s)});
        row(u"Choose Cloudflare One and then Add Integration."_s,
            {line(Kind::Choose, u"Cloudflare One/////"_s), line(Kind::Choose, u"Add Integration/////"_s)});
        row(u"Tick Push Groups; leave both Import boxes off."_s,
            {line(Kind::Tick, u"Push Groups/////"_s), line(Kind::TakeOffTwo, u"Import/////"_s)});
        row(u"Choose Configure API Integration (Integration, then Edit, where it is connected already)."_s,
            {line(Kind::Choose, u"Configure API Integration//Edit//Integration/"_s)});
        row(u"Choose Save, with no tick at Update User Attributes."_s,
            {line(Kind::TakeOff, u"Update User Attributes/////"_s), line(Kind::Choose, u"Save/////"_s)});
        row(u"Choose Active beside the group that is listed here."_s, {line(Kind::ChooseFor, u"Active/group////"_s)});
        row(u"Choose the group that is listed here."_s, {line(Kind::ChooseFor, u"/group////"_s)});
        row(u"Choose + beside each person who belongs to it."_s,
            {line(Kind::Choose, u"+///ada.marsh@acme.example//"_s)});
        row(u"Choose Unlink, and do the same for each group that is listed here."_s,
            {line(Kind::Choose, u"Unlink/////"_s)});
        row(u"Choose Delete beside each user group that is listed here."_s,
            {line(Kind::ChooseEach, u"Delete/user group////"_s)});
        row(u"Where Delete is missing, choose Delete policies: the group then grants nothing."_s,
            {line(Kind::ChooseEach, u"Delete policies/group////"_s)});
        row(u"Back in ConfigCat choose VERIFY."_s, {line(Kind::Choose, u"VERIFY/////"_s)});
        row(u"Set Name, Client secret as listed below."_s, {line(Kind::FillIn, u"Name, Client secret/////"_s)});
        row(u"Turn on PKCE, Enable SCIM."_s,
            {line(Kind::Tick, u"PKCE/////"_s), line(Kind::Tick, u"Enable SCIM/////"_s)});
        row(u"Set the attribute statements to those below."_s, {line(Kind::Statements, u"/////"_s)});
        row(u"Leave the calls it accepts at Any IP: Cloudflare calls from many addresses."_s,
            {line(Kind::Select, u"Any IP/API calls made with this token must originate from////"_s)});
        row(u"Choose Account, SCIM Provisioning, Edit as its one permission."_s,
            {line(Kind::Select, u"Account/Scope////"_s), line(Kind::Select, u"SCIM Provisioning/Permission////"_s),
             line(Kind::Select, u"Edit/Access////"_s)});
        row(u"Choose + GENERATE beside the token."_s, {line(Kind::Choose, u"+ GENERATE///token//"_s)});
        row(u"Enter a name, for example Bridgewright."_s, {line(Kind::Name, u"Bridgewright/////"_s)});
        row(u"Copy the Entity ID."_s, {line(Kind::Copy, u"Entity ID/////"_s)});
        row(u"Paste it into Bridgewright."_s, {});
        row(u"Open your DNS host."_s, {});
        row(u"Make it work."_s, {u"?"_s});
    }
    void reads()
    {
        QFETCH(QString, sentence);
        QFETCH(QStringList, deeds);
        QCOMPARE(told(sentence), deeds);
    }
};

QTEST_GUILESS_MAIN(RecipeTest)
#include "recipe_test.moc"
