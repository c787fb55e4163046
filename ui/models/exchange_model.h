#pragma once

#include "app/net/http_client.h"

#include <QAbstractTableModel>

#include <deque>

namespace bw::ui {

/// The requests of this window's life, newest last. Keeps the last 5,000.
class ExchangeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Time, Vendor, Method, Path, Status, Duration, RequestId, ColumnCount };
    static constexpr int mostRows = 5000;

    void add(const Exchange &exchange);
    /// Rows as text, tab-separated with a head line, for the clipboard and files. Everything in it has passed the
    /// Redactor.
    [[nodiscard]] QString text(const QList<int> &rows) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString cell(const Exchange &exchange, int column) const;

    std::deque<Exchange> m_rows;
};

} // namespace bw::ui
