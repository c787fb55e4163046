#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace bw::practice::okta {

/// The subset of Okta's filter and search language that the stand-in understands: eq ne sw co ew gt ge lt le pr, and,
/// or, brackets (Okta API reference: Filter). Texts compare without case.
class Search
{
public:
    /// The values that an object has for a field, e.g. "profile.name"; several for a list.
    using Fields = std::function<QStringList(const QString &field)>;

    static std::optional<Search> parse(const QString &expression);
    [[nodiscard]] bool matches(const Fields &fields) const;

private:
    struct Node;
    friend class SearchParser;
    std::shared_ptr<const Node> m_root;
};

} // namespace bw::practice::okta
