#include "ui/controls/lint_control.h"

#include "ui/widgets/verdict_list.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bw::ui {

namespace {
/// The setup without what the linter does not look at, so that typing a name asks nobody.
Setup mattering(Setup setup)
{
    setup.name.clear();
    if (setup.signIn) {
        setup.signIn->name.clear();
        setup.signIn->appLabel.clear();
        setup.signIn->emailClaim.clear();
        setup.signIn->claims.clear();
    }
    if (setup.scim)
        setup.scim->appLabel.clear();
    if (setup.dashboardScim) {
        setup.dashboardScim->appLabel.clear();
        setup.dashboardScim->policies.clear();
    }
    if (setup.configcat) {
        const ConfigCatSetup chosen = *setup.configcat;
        setup.configcat = ConfigCatSetup{};
        setup.configcat->assignGroups = chosen.assignGroups;
        setup.configcat->pushGroups = chosen.pushGroups;
        setup.configcat->scimUrl = chosen.scimUrl; // whose groups are compared by name
    }
    return setup;
}

/// The flow that is decided on that page. The sign-in goes with the provisioning: they are to name the same groups.
Setup decidedOn(PageId page, Setup setup)
{
    if (page == DashboardScimId || page == ConfigCatId) {
        setup.signIn.reset();
        setup.scim.reset();
    }
    if (page == ScimId || page == ConfigCatId)
        setup.dashboardScim.reset();
    if (page == ScimId || page == DashboardScimId)
        setup.configcat.reset();
    return setup;
}

/// These stand beside their fields already.
bool isSaidByFields(const VerdictLine &line)
{
    return line.id == "okta.groups.both"_L1 || line.id == "okta.groups.cf-name"_L1;
}

bool asksForMore(const VerdictLine &line)
{
    return line.mark == VerdictLine::Mark::No || line.mark == VerdictLine::Mark::Unknown;
}

bool isGoodToKnow(const VerdictLine &line)
{
    return line.mark == VerdictLine::Mark::Note;
}
} // namespace

LintControl::LintControl(Backend *backend, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent), m_backend(backend), m_check(delay, [this](const Result<Verdict> &answer) { show(answer); })
{
}

void LintControl::look(PageId page, const Setup &setup, VerdictList *list)
{
    m_page = page;
    const Setup part = decidedOn(page, setup);
    if (list != m_list || mattering(part) != m_asked)
        ask(part, list, false);
}

void LintControl::lookAnew(PageId page, const Setup &setup, VerdictList *list)
{
    m_page = page;
    ask(decidedOn(page, setup), list, true);
}

void LintControl::ask(const Setup &setup, VerdictList *list, bool atOnce)
{
    m_asked = mattering(setup);
    m_list = list;
    if (setup.allGroups().isEmpty()) {
        m_check.cancel();
        list->clear();
        return;
    }
    list->showBusy(tr("Looking at the groups…"));
    const auto question = [this, setup](std::stop_token stop) { return m_backend->lintGroups(setup, stop); };
    if (atOnce)
        m_check.askNow(question);
    else
        m_check.ask(question);
}

void LintControl::cancel()
{
    m_check.cancel();
}

void LintControl::show(const Result<Verdict> &answer)
{
    if (!m_list)
        return;
    if (!answer) // stopped, and nobody looks at it any more
        return m_list->clear();
    Verdict verdict = *answer;
    verdict.lines.removeIf(isSaidByFields);
    const bool isFine = std::none_of(verdict.lines.cbegin(), verdict.lines.cend(), asksForMore);
    QList<VerdictLine> folded; // what is only good to know was said where it is decided
    if (m_page == ReviewId) {
        std::ranges::copy_if(verdict.lines, std::back_inserter(folded), isGoodToKnow);
        verdict.lines.removeIf([](const VerdictLine &line) { return !asksForMore(line); });
    }
    if (verdict.headline.isEmpty())
        m_list->clear();
    else if (isFine && verdict.lines.isEmpty())
        m_list->showVerdict(verdict);
    else
        m_list->showNote(verdict);
    if (!folded.isEmpty() && !verdict.headline.isEmpty())
        //: Heading that opens the remarks; %n is how many there are.
        m_list->addFolded(tr("%n remark(s) on the groups", nullptr, int(folded.size())), folded);
}

} // namespace bw::ui
