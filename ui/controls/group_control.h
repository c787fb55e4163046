#pragma once

#include "ui/backend.h"
#include "ui/controls/live_check.h"

#include <memory>
#include <vector>

namespace bw::ui {

class GroupPicker;
class SignInPage;

/// Answers the searches of group pickers, each with its own newest question, and the sample for the filter's preview.
class GroupControl : public QObject
{
    Q_OBJECT
public:
    GroupControl(Backend *backend, std::chrono::milliseconds delay, QObject *parent);
    ~GroupControl() override;

    /// May be called again for the same picker.
    void serve(GroupPicker *picker);
    void serveSample(SignInPage *page);

private:
    using Groups = Result<QList<GroupChoice>>;
    struct Served;

    Backend *m_backend;
    std::chrono::milliseconds m_delay;
    std::vector<std::unique_ptr<Served>> m_served;
    std::unique_ptr<LiveCheck<Groups>> m_sample;
};

} // namespace bw::ui
