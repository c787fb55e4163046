#pragma once

#include "ui/page_id.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace bw::ui {

struct SideEntry
{
    PageId id;
    QString name;
    QString icon;
    PageState state = PageState::Ahead;

    [[nodiscard]] bool operator==(const SideEntry &) const = default;
};

/// The list of pages at the window's side: where one is, what is behind, what lies ahead. It shows and does not
/// navigate.
class SideList : public QWidget
{
    Q_OBJECT
public:
    explicit SideList(QWidget *parent = nullptr);
    void showEntries(const QList<SideEntry> &entries);
    /// A badge below the list, e.g. that these are practice tenants; empty: none.
    void setBadge(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    QLabel *m_badge;
    QList<SideEntry> m_entries;
    QList<QWidget *> m_shown;
};

} // namespace bw::ui
