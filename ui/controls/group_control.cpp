#include "ui/controls/group_control.h"

#include "app/setup/groups_filter.h"

#include "ui/pages/sign_in_page.h"
#include "ui/widgets/group_picker.h"

namespace bw::ui {

struct GroupControl::Served
{
    QPointer<GroupPicker> picker;
    std::unique_ptr<LiveCheck<Groups>> check;
};

GroupControl::GroupControl(Backend *backend, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent), m_backend(backend), m_delay(delay)
{
}

GroupControl::~GroupControl() = default;

void GroupControl::serve(GroupPicker *picker)
{
    std::erase_if(m_served, [](const std::unique_ptr<Served> &served) { return !served->picker; });
    for (const std::unique_ptr<Served> &served : m_served) {
        if (served->picker == picker)
            return;
    }
    auto served = std::make_unique<Served>();
    served->picker = picker;
    const QPointer<GroupPicker> guarded = picker;
    served->check = std::make_unique<LiveCheck<Groups>>(m_delay, [guarded](const Groups &groups) {
        if (!guarded)
            return;
        if (groups)
            guarded->showGroups(*groups);
        else
            guarded->showTrouble(groups.error());
    });
    LiveCheck<Groups> *check = served->check.get();
    connect(picker, &GroupPicker::searchWanted, this, [this, check](const QString &text) {
        check->ask(
            [this, text](std::stop_token stop) { return m_backend->findGroups(text, GroupPicker::mostRows, stop); });
    });
    m_served.push_back(std::move(served));
}

void GroupControl::serveSample(SignInPage *page)
{
    m_sample = std::make_unique<LiveCheck<Groups>>(m_delay, [page](const Groups &groups) {
        if (groups)
            page->showSample(*groups, groups->size() >= mostInPreview);
    });
    connect(page, &SignInPage::sampleWanted, this, [this] {
        m_sample->askNow([this](std::stop_token stop) { return m_backend->findGroups({}, mostInPreview, stop); });
    });
}

} // namespace bw::ui
