#pragma once

#include "app/setup/verdict.h"

#include "ui/widgets/panel.h"

class QVBoxLayout;
class QLabel;

namespace bw::ui {

class IconView;

/// What a live check found: the headline, then ticked and crossed lines, each with the link where it can be mended.
class VerdictList : public Panel
{
    Q_OBJECT
public:
    explicit VerdictList(const QString &objectName, QWidget *parent = nullptr);

    void showBusy(const QString &text);
    void showVerdict(const Verdict &verdict);
    /// Something to know before anything was checked: neither good nor bad.
    void showNote(const Verdict &note);
    /// Further lines below, behind a heading that opens them; until the next verdict.
    void addFolded(const QString &title, const QList<VerdictLine> &lines);
    void clear(); ///< hides it

Q_SIGNALS:
    /// The connection failed because the certificate is not trusted: the person may add the company's CA.
    void certificateWanted();

private:
    [[nodiscard]] QWidget *rowOf(const VerdictLine &line);
    void addError(const Error &error);
    void removeLines();

    IconView *m_icon;
    QLabel *m_headline;
    QVBoxLayout *m_lines;
};

/// Whether an error says that the server's certificate was not trusted.
[[nodiscard]] bool isCertificateTrouble(const Error &error);

} // namespace bw::ui
