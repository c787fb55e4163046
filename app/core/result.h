#pragma once

#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

namespace bw {

/// What went wrong, sorted by what follows from it rather than by where it happened.
struct Error
{
    enum class Kind {
        Cancelled,   ///< somebody asked to stop; nothing is shown
        Unreachable, ///< no answer: DNS, refused, TLS, time-out, cut connection. A change may or may not have been made
        Busy,        ///< rate limit or 5xx after all tries: the same call later may succeed
        BadCredential, ///< the token is wrong, expired or revoked
        NotAllowed,    ///< the token is good but lacks a permission or role
        NotAvailable,  ///< the tenant's plan or edition lacks the feature
        NotFound,      ///< the object named does not exist (any more)
        Conflict,      ///< it exists already, or changed under us
        Rejected,      ///< the service refused the content of the request
        BadInput,      ///< what the person gave (field, file, option) cannot be used
        Unexpected,    ///< an answer that the service's own documents do not allow
    };

    Kind kind = Kind::Unexpected;
    QString message;    ///< one translated sentence: what failed and what was seen
    QString cause;      ///< translated, optional: the most likely reason
    QString action;     ///< translated, optional: the one next thing to do
    QUrl link;          ///< optional: where to do it
    QString detail;     ///< not translated, redacted: for the log and the folded details
    QString vendorCode; ///< "E0000011", "12130"…; empty where there is none
    QString requestId;  ///< X-Okta-Request-Id or CF-Ray; empty where there is none
    int status = 0;     ///< HTTP status; 0 where there was no answer
    QString field;      ///< for BadInput: the field or JSON path, e.g. "okta.domain"
};

/// The answer "done" of a question that has no other value.
struct Unit
{
    bool operator==(const Unit &) const = default;
};

/// A value or the error that stands in its place. Default-constructed it is an Unexpected error, never a value.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result() = default;
    Result(T value) : m_value(std::move(value)) {}     // NOLINT(google-explicit-constructor)
    Result(Error error) : m_error(std::move(error)) {} // NOLINT(google-explicit-constructor)

    explicit operator bool() const { return m_value.has_value(); }
    const T &operator*() const & { return *m_value; }
    T &operator*() & { return *m_value; }
    T &&operator*() && { return *std::move(m_value); }
    const T *operator->() const { return &*m_value; }
    T *operator->() { return &*m_value; }
    const Error &error() const { return m_error; }

private:
    std::optional<T> m_value;
    Error m_error;
};

using Done = Result<Unit>;
inline Done done()
{
    return Done(Unit{});
}

} // namespace bw
