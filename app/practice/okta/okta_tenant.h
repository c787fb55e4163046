#pragma once

#include "app/practice/server.h"

namespace bw::practice {

/// The stand-in for an Okta org.
class OktaTenant : public Server
{
    Q_OBJECT
public:
    explicit OktaTenant(QObject *parent = nullptr);
    ~OktaTenant() override;
};

} // namespace bw::practice
