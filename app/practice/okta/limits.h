#pragma once

#include <QHash>
#include <QString>

namespace bw::practice::okta {

enum class RatePlan {
    Integrator, ///< a free org's budgets
    Enterprise,
    Generous, ///< ten times Enterprise, so that practising needs no waits
};

/// Rate limits by bucket and minute, with the budgets of Okta's last published table.
class RateLimits
{
public:
    struct Answer
    {
        int limit = 0;
        int remaining = 0;
        qint64 reset = 0; ///< UTC epoch seconds
        bool allowed = true;
    };

    void setPlan(RatePlan plan) { m_plan = plan; }
    void setShare(int percent) { m_share = percent; } ///< of each budget that one token may use; Okta's default is 50
    void setWindow(int seconds) { m_window = seconds; }
    /// The next `count` requests are refused as too many at the same time: Limit and Remaining 0.
    void refuseConcurrent(int count) { m_refuse = count; }

    Answer take(const QString &token, const QByteArray &verb, const QString &path);
    /// What a refusal right now would say about this bucket.
    [[nodiscard]] Answer exhausted(const QByteArray &verb, const QString &path) const;

private:
    struct Budget
    {
        QString bucket;
        int limit;
    };
    struct Used
    {
        int count = 0;
        qint64 window = 0;
    };
    [[nodiscard]] Budget budgetFor(const QByteArray &verb, const QString &path) const;

    RatePlan m_plan = RatePlan::Generous;
    int m_share = 100;
    int m_window = 60;
    int m_refuse = 0;
    QHash<QString, Used> m_used;
};

} // namespace bw::practice::okta
