// Takes a picture of each page, light and dark, in each language, into the folder BRIDGEWRIGHT_PICTURES (or the working
// folder). BRIDGEWRIGHT_PICTURE_SIZE=760x560 takes them in that size.
#include "tests/ui/walk.h"

#include "ui/pages/prove_page.h"
#include "ui/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTranslator>

using namespace bw::ui;
using namespace bw::ui::test;
using namespace Qt::StringLiterals;

namespace {

void takeAll(const QDir &folder, const QString &suffix, const QSize &size)
{
    Walk walk(true);
    if (size.isValid())
        walk.wizard().resize(size);
    bw::VerdictLine empty{.mark = bw::VerdictLine::Mark::No,
                          .text = u"“Engineering” is pushed and has nobody in it."_s};
    empty.id = u"okta.groups.empty"_s;
    bw::VerdictLine known{.text = u"“Staff” is assigned and not pushed: its people arrive without it."_s};
    known.id = u"okta.groups.assigned-only"_s;
    walk.backend().groupRemarks = {.usable = true, .headline = u"1 thing to look at"_s, .lines = {empty, known}};
    int number = 0;
    const auto take = [&](const QString &name) {
        const QString file = u"%1-%2-%3.png"_s.arg(++number, 2, 10, QChar(u'0')).arg(name, suffix);
        walk.settle();
        walk.wizard().grab().save(folder.filePath(file));
    };
    take(u"welcome"_s);
    walk.next();
    take(u"cloudflare-empty"_s);
    walk.fillCloudflare();
    take(u"cloudflare"_s);
    walk.next();
    walk.fillOkta();
    take(u"okta"_s);
    walk.next();
    take(u"sign-in"_s);
    walk.next();
    walk.fillScim();
    take(u"provisioning"_s);
    walk.next();
    walk.fillDashboard();
    take(u"dashboard"_s);
    walk.next();
    walk.fillConfigCat();
    take(u"configcat"_s);
    walk.next();
    walk.waitForPlan();
    take(u"review"_s);
    walk.next();
    walk.waitForCard();
    take(u"set-up-card"_s);
    walk.doByHand();
    walk.waitForEnd();
    take(u"set-up-done"_s);
    walk.next();
    take(u"prove"_s);
    Q_EMIT qobject_cast<ProvePage *>(walk.wizard().currentPage())->signInBegan(); // without a browser
    take(u"prove-waiting"_s);
    ScriptedStep &proof = *walk.backend().journey.signIn;
    proof.said = QCoreApplication::translate("bw::cloudflare", "%1 has signed in at %2.")
                     .arg(u"ada@acme.example"_s, u"14:03"_s) +
                 u' ' +
                 QCoreApplication::translate("bw::cloudflare", "%n group(s) arrived: %1.", nullptr, 3)
                     .arg(u"Engineering, Security on-call, Staff"_s);
    proof.next = bw::Next::Proven;
    walk.settle();
    take(u"prove-seen"_s);
    proof.next = bw::Next::Sent;
    walk.next();
    take(u"finish"_s);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString wish = qEnvironmentVariable("BRIDGEWRIGHT_PICTURES");
    const QDir folder(wish.isEmpty() ? QDir::currentPath() : wish);
    folder.mkpath(u"."_s);
    const QStringList sides = qEnvironmentVariable("BRIDGEWRIGHT_PICTURE_SIZE").split(u'x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    theme::apply(application);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QTranslator translator;
        if (translator.load(u":/i18n/bridgewright_"_s + language))
            QCoreApplication::installTranslator(&translator);
        for (const bool dark : {false, true}) {
            QApplication::setPalette(theme::palette(dark));
            takeAll(folder, language + (dark ? u"-dark"_s : u"-light"_s), size);
        }
    }
    return 0;
}
