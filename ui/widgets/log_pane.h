#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace bw::ui {

class ExchangeModel;

/// The requests as a table: filter, copy, save. It holds no secret, because the model has none.
class LogPane : public QWidget
{
    Q_OBJECT
public:
    LogPane(ExchangeModel *model, const QString &objectName, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void copy();
    void save();
    void writeTo(const QString &path);
    void updateCount();
    [[nodiscard]] QList<int> shownRows() const;

    ExchangeModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    QLineEdit *m_filter;
    QLabel *m_count;
};

} // namespace bw::ui
