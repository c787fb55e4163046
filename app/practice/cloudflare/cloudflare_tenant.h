#pragma once

#include "app/practice/server.h"

namespace bw::practice {

/// The stand-in for a Cloudflare account and its Zero Trust team.
class CloudflareTenant : public Server
{
    Q_OBJECT
public:
    explicit CloudflareTenant(QObject *parent = nullptr);
    ~CloudflareTenant() override;
};

} // namespace bw::practice
