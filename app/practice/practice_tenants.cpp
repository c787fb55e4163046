#include "app/practice/practice_tenants.h"
