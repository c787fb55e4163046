#include "app/practice/okta/search.h"

#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace bw::practice::okta {

struct Search::Node
{
    QString op; ///< "and", "or" or a comparison
    QString field;
    QString value;
    std::vector<std::shared_ptr<const Node>> parts;

    [[nodiscard]] bool holds(const Fields &fields) const
    {
        if (op == "and"_L1 || op == "or"_L1) {
            for (const auto &part : parts) {
                if (part->holds(fields) == (op == "or"_L1))
                    return op == "or"_L1;
            }
            return op == "and"_L1;
        }
        const QStringList found = fields(field);
        if (op == "pr"_L1)
            return !found.isEmpty();
        if (op == "ne"_L1)
            return !found.contains(value, Qt::CaseInsensitive);
        for (const QString &candidate : found) {
            if (compares(candidate))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool compares(const QString &found) const
    {
        if (op == "eq"_L1)
            return found.compare(value, Qt::CaseInsensitive) == 0;
        if (op == "sw"_L1)
            return found.startsWith(value, Qt::CaseInsensitive);
        if (op == "ew"_L1)
            return found.endsWith(value, Qt::CaseInsensitive);
        if (op == "co"_L1)
            return found.contains(value, Qt::CaseInsensitive);
        const int order = found.compare(value);
        return (op == "gt"_L1 && order > 0) || (op == "ge"_L1 && order >= 0) || (op == "lt"_L1 && order < 0) ||
               (op == "le"_L1 && order <= 0);
    }
};

/// or := and ("or" and)*; and := term ("and" term)*; term := "(" or ")" | field op value | field "pr".
class SearchParser
{
public:
    explicit SearchParser(const QString &text)
    {
        static const QRegularExpression token(uR"re(\s*("(?:\\.|[^"\\])*"|[()]|[^\s()"]+))re"_s);
        auto found = token.globalMatch(text);
        qsizetype end = 0;
        while (found.hasNext()) {
            const auto match = found.next();
            m_bad = m_bad || match.capturedStart() != end;
            end = match.capturedEnd();
            m_tokens.append(match.captured(1));
        }
        m_bad = m_bad || !text.mid(end).trimmed().isEmpty();
    }

    std::shared_ptr<const Search::Node> parse()
    {
        auto root = chain(u"or"_s);
        return m_bad || m_at != m_tokens.size() ? nullptr : root;
    }

private:
    using NodePointer = std::shared_ptr<const Search::Node>;

    [[nodiscard]] QString peek() const { return m_tokens.value(m_at); }

    NodePointer chain(const QString &word)
    {
        auto node = std::make_shared<Search::Node>();
        node->op = word;
        do {
            NodePointer part = word == "or"_L1 ? chain(u"and"_s) : term();
            if (!part)
                return nullptr;
            node->parts.push_back(std::move(part));
        } while (peek().compare(word, Qt::CaseInsensitive) == 0 && ++m_at);
        return node;
    }

    NodePointer term()
    {
        if (peek() == "("_L1) {
            ++m_at;
            NodePointer inside = chain(u"or"_s);
            m_bad = m_bad || m_tokens.value(m_at++) != ")"_L1;
            return inside;
        }
        static const QStringList known = {u"eq"_s, u"ne"_s, u"sw"_s, u"ew"_s, u"co"_s,
                                          u"gt"_s, u"ge"_s, u"lt"_s, u"le"_s, u"pr"_s};
        auto node = std::make_shared<Search::Node>();
        node->field = m_tokens.value(m_at++);
        node->op = m_tokens.value(m_at++).toLower();
        m_bad = m_bad || !known.contains(node->op);
        if (node->op != "pr"_L1) {
            m_bad = m_bad || m_at >= m_tokens.size();
            node->value = unquoted(m_tokens.value(m_at++));
        }
        return m_bad ? nullptr : node;
    }

    static QString unquoted(const QString &token)
    {
        if (!token.startsWith(u'"'))
            return token;
        QString text;
        for (qsizetype i = 1; i < token.size() - 1; ++i) {
            if (token[i] == u'\\')
                ++i;
            text.append(token[i]);
        }
        return text;
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
    bool m_bad = false;
};

std::optional<Search> Search::parse(const QString &expression)
{
    Search search;
    search.m_root = SearchParser(expression).parse();
    if (!search.m_root)
        return {};
    return search;
}

bool Search::matches(const Fields &fields) const
{
    return m_root->holds(fields);
}

} // namespace bw::practice::okta
