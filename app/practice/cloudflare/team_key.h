#pragma once

namespace bw::practice::cloudflare {

// The public half of a key pair whose private half was thrown away: the stand-in signs nothing.
inline constexpr auto teamKeyId = "5f1c7e0b9a3d42d68b7c2e4f6a8091b3";
/// X.509, DER in base64.
inline constexpr auto teamCertificate =
    "MIIDMTCCAhmgAwIBAgIUF4q5xbP3cc5Rh7agdlsWQDbRLh8wDQYJKoZIhvcNAQELBQAwKDEmMCQGA1UEAwwdcHJhY3RpY2UuY2xv"
    "dWRmbGFyZWFjY2Vzcy5jb20wHhcNMjYxMTIzMjIzNDQzWhcNMzYxMTIwMjIzNDQzWjAoMSYwJAYDVQQDDB1wcmFjdGljZS5jbG91"
    "ZGZsYXJlYWNjZXNzLmNvbTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAIOU7VPXbIdmiPQwcYOu4Xa+790tq9cKuaGd"
    "IdApr7PSSSWlMW9Kmka5/KUBU7ksyLfazH3Up5hfxiSccxKfgzmnthZlkxvOi10N0QwTIu6mRbF6l8hNpwrKQ7FrS2/XsmKQaRJ+"
    "df604Opa6W/1kF4uYuGaZTxwyAkJ/Mq3QY8Lr7+GHWVrNPuWs6FfazZ3Bq6TAq+NMaUxx15FCeax2Q+ZbD9qIddaQQnNTi6geD4z"
    "Zd9XfXXy5Km62Bn2pLlPVwe6SyH+A3esUad+Q1NH4KM4i5KE7busjp54Kjh5ypYI8MnCW4fTU5+eieNJQLCp19jLmcDLtGq3gPl8"
    "atIfHkECAwEAAaNTMFEwHQYDVR0OBBYEFDZB1ZVS4Wk0heMqhxEv4Wou2CtCMB8GA1UdIwQYMBaAFDZB1ZVS4Wk0heMqhxEv4Wou"
    "2CtCMA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADggEBAB7lUt+9RcsJvU3ZbWGsFrr7sgH5S9IWnJJuDn6w+GG7Bvt0"
    "ZjmwXiBvpA7S1w3JaM0hg+hccgBaAAdH5b5UURrMN77sI3hsKPAvCkYwPitIvhDLk7I91u7JKCkcdZrFeiEukLLZ9rcd4xw+Oiv/"
    "mZ/t/nawE5UdDtoe5B9zH4v6CLEwwG6dZWVet6dwXG8vFmbFOvbuAoc0IAgH59hrkw8gVqPSFMncb5KKHYWjcT/ReZ2G89bdD1HO"
    "VxWf1uHyrmyXaGNYQNMX/Zve+lWoGd2O3Ooi5F0td5ElbWPDuYQVJAdhm2/mtV2JHamXVCfbn15tF4uKaPKIgdkToCABpGc=";
/// The RSA modulus as in a JSON Web Key (RFC 7518 §6.3.1.1).
inline constexpr auto teamModulus =
    "g5TtU9dsh2aI9DBxg67hdr7v3S2r1wq5oZ0h0Cmvs9JJJaUxb0qaRrn8pQFTuSzIt9rMfdSnmF_GJJxzEp-DOae2FmWTG86LXQ3R"
    "DBMi7qZFsXqXyE2nCspDsWtLb9eyYpBpEn51_rTg6lrpb_WQXi5i4ZplPHDICQn8yrdBjwuvv4YdZWs0-5azoV9rNncGrpMCr40x"
    "pTHHXkUJ5rHZD5lsP2oh11pBCc1OLqB4PjNl31d9dfLkqbrYGfakuU9XB7pLIf4Dd6xRp35DU0fgoziLkoTtu6yOnngqOHnKlgjw"
    "ycJbh9NTn56J40lAsKnX2MuZwMu0areA-Xxq0h8eQQ";

} // namespace bw::practice::cloudflare
