#include "app/practice/okta/limits.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

namespace {

struct Row
{
    QLatin1StringView pattern;
    int integrator;
    int enterprise;
};

// Okta Developer, "Rate limits" (per minute; the table of 2025, the last one published). The first row that matches
// counts.
constexpr Row rows[] = {
    {"^/api/v1/apps/?$"_L1, 20, 100},       {"^/api/v1/apps/[^/]+/?$"_L1, 100, 600},
    {"^/api/v1/apps/[^/]+/.+"_L1, 20, 100}, {"^/api/v1/groups/?$"_L1, 100, 600},
    {"^/api/v1/groups/.+"_L1, 100, 600},    {"^/api/v1/users/?$"_L1, 100, 600},
    {"^/api/v1/users/.+"_L1, 100, 1000},    {"^/api/v1/logs"_L1, 20, 50},
    {"^/oauth2/v1/clients"_L1, 25, 100},    {""_L1, 100, 600},
};

} // namespace

RateLimits::Budget RateLimits::budgetFor(const QByteArray &, const QString &path) const
{
    for (const Row &row : rows) {
        const QString pattern = row.pattern;
        if (!QRegularExpression(pattern).match(path).hasMatch())
            continue;
        const int full = m_plan == RatePlan::Integrator   ? row.integrator
                         : m_plan == RatePlan::Enterprise ? row.enterprise
                                                          : row.enterprise * 10;
        return {pattern, std::max(full * m_share / 100, 1)};
    }
    Q_UNREACHABLE();
}

RateLimits::Answer RateLimits::take(const QString &token, const QByteArray &verb, const QString &path)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const Budget budget = budgetFor(verb, path);
    const qint64 window = now / m_window;
    if (m_refuse > 0) {
        --m_refuse;
        return {0, 0, now + 1, false};
    }
    Used &used = m_used[token + u' ' + budget.bucket];
    if (used.window != window)
        used = {0, window};
    const bool allowed = used.count < budget.limit;
    used.count += allowed ? 1 : 0;
    return {budget.limit, budget.limit - used.count, (window + 1) * m_window, allowed};
}

RateLimits::Answer RateLimits::exhausted(const QByteArray &verb, const QString &path) const
{
    return {budgetFor(verb, path).limit, 0, QDateTime::currentSecsSinceEpoch() + 1, false};
}

} // namespace bw::practice::okta
