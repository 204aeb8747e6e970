-- Which delegations there are is asked whenever money is spent; they are few among the entries.
create index event_delegation_granted on daybook.event (stream) where type = 'DelegationGranted';
