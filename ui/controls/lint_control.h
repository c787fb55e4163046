#pragma once

#include "ui/backend.h"
#include "ui/controls/live_check.h"
#include "ui/page_id.h"

namespace bw::ui {

class VerdictList;

/// Asks the group linter while groups are being chosen: some time after the last change, one question at a time, and
/// only when something that matters to it has changed.
class LintControl : public QObject
{
    Q_OBJECT
public:
    LintControl(Backend *backend, std::chrono::milliseconds delay, QObject *parent);

    /// `page` is where `list` stands: only its flow's groups are looked at. Before the plan all are, and what is only
    /// good to know is folded.
    void look(PageId page, const Setup &setup, VerdictList *list);
    /// At once, though nothing has changed: a page was opened.
    void lookAnew(PageId page, const Setup &setup, VerdictList *list);
    void cancel();

private:
    void ask(const Setup &setup, VerdictList *list, bool atOnce);
    void show(const Result<Verdict> &answer);

    Backend *m_backend;
    LiveCheck<Result<Verdict>> m_check;
    Setup m_asked; ///< without what does not matter
    QPointer<VerdictList> m_list;
    PageId m_page = WelcomeId;
};

} // namespace bw::ui
